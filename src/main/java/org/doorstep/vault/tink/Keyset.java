package org.doorstep.vault.tink;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;

/** The keys of the office: for ordinary words, for sealed words, and for what makes texts alike. */
record Keyset(KeysetHandle ordinary, KeysetHandle sealed, KeysetHandle marks) {

    private static final JsonMapper JSON = new JsonMapper();

    static Keyset fresh() throws GeneralSecurityException {
        register();
        return new Keyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    /** The same keys and two new ones that close from now on; the marks keep theirs, or nothing would be alike any more. */
    Keyset rotated() throws GeneralSecurityException {
        return new Keyset(withNewPrimary(ordinary), withNewPrimary(sealed), marks);
    }

    static Keyset read(Path file) throws GeneralSecurityException, IOException {
        register();
        var parts = JSON.readValue(file.toFile(), new TypeReference<Map<String, JsonNode>>() {});
        return new Keyset(part(parts, "ordinary"), part(parts, "sealed"), part(parts, "marks"));
    }

    void write(Path file) throws GeneralSecurityException, IOException {
        var parts = new TreeMap<String, JsonNode>();
        parts.put("ordinary", json(ordinary));
        parts.put("sealed", json(sealed));
        parts.put("marks", json(marks));
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "keyset", ".new"); // made for its owner alone
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        JSON.writeValue(draft.toFile(), parts);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    private static KeysetHandle withNewPrimary(KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static KeysetHandle part(Map<String, JsonNode> parts, String name) throws GeneralSecurityException {
        var json = parts.get(name);
        if (json == null) {
            throw new GeneralSecurityException("the part '" + name + "' is missing");
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(json.toString(), InsecureSecretKeyAccess.get());
    }

    private static JsonNode json(KeysetHandle keys) throws GeneralSecurityException, IOException {
        return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    }
}
