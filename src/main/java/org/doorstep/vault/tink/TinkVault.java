package org.doorstep.vault.tink;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.doorstep.vault.Vault;

/** The vault with AES-256-GCM; what does not open was tampered with, or belongs elsewhere. */
final class TinkVault implements Vault {

    private final Aead ordinary;
    private final Aead sealed;
    private final PrfSet marks;

    TinkVault(Keyset keys) throws GeneralSecurityException {
        ordinary = keys.ordinary().getPrimitive(RegistryConfiguration.get(), Aead.class);
        sealed = keys.sealed().getPrimitive(RegistryConfiguration.get(), Aead.class);
        marks = keys.marks().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    @Override
    public byte[] close(Key key, String place, String words) {
        return closeContent(key, place, words.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(Key key, String place, byte[] closed) {
        return new String(openContent(key, place, closed), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] closeContent(Key key, String place, byte[] content) {
        try {
            return aead(key).encrypt(content, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The value for " + place + " could not be encrypted", failure);
        }
    }

    @Override
    public byte[] openContent(Key key, String place, byte[] closed) {
        try {
            return aead(key).decrypt(closed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "The value at " + place + " does not open: another keyset closed it, or somebody changed it",
                    failure);
        }
    }

    @Override
    public long blur(byte[] words) {
        try {
            return ByteBuffer.wrap(marks.computePrimary(words, Long.BYTES)).getLong();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A mark could not be computed", failure);
        }
    }

    private Aead aead(Key key) {
        return key == Key.SEALED ? sealed : ordinary;
    }
}
