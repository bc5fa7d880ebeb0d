package org.doorstep.vault.tink;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import org.doorstep.vault.Vault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the vault with the keys of the office, and makes them where this start may. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
class VaultConfiguration {

    @Bean
    Vault vault(VaultSettings settings) {
        var file = settings.keyset();
        try {
            if (!Files.exists(file)) {
                if (!settings.create()) {
                    throw new VaultStaysClosed("There is no keyset at " + file.toAbsolutePath() + ".");
                }
                Keyset.fresh().write(file);
            }
            var keys = Keyset.read(file);
            if (settings.rotate()) {
                keys = keys.rotated();
                keys.write(file);
            }
            return new TinkVault(keys);
        } catch (GeneralSecurityException | IOException failure) {
            throw new VaultStaysClosed(
                    "The keyset at " + file.toAbsolutePath() + " cannot be used: " + failure.getMessage());
        }
    }
}
