package org.doorstep.vault.tink;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are.
 *
 * @param keyset the file with the keys; it must not stand in the database, and whoever loses it loses the case file
 * @param create whether this start may make the file if it is not there
 * @param rotate whether this start adds new keys and closes everything again under them
 */
@ConfigurationProperties("doorstep.vault")
record VaultSettings(
        @DefaultValue("data/doorstep.keyset") Path keyset,
        @DefaultValue("false") boolean create,
        @DefaultValue("false") boolean rotate) {}
