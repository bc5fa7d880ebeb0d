package org.doorstep.vault;

import org.jspecify.annotations.Nullable;

/**
 * Turns words about people into bytes for the database and back. The place names the row and column, as {@code
 * <table>.<column>/<id>}, so that a value that is copied to another row does not open there.
 */
public interface Vault {

    byte[] close(Key key, String place, String words);

    String open(Key key, String place, byte[] closed);

    byte[] closeContent(Key key, String place, byte[] content);

    byte[] openContent(Key key, String place, byte[] closed);

    /** A number that is the same for the same words and says nothing about them to whoever lacks the keyset. */
    long blur(byte[] words);

    default byte @Nullable [] closeIfAny(Key key, String place, @Nullable String words) {
        return words == null ? null : close(key, place, words);
    }

    default @Nullable String openIfAny(Key key, String place, byte @Nullable [] closed) {
        return closed == null ? null : open(key, place, closed);
    }

    /** Which key closes a value. */
    enum Key {
        /** For what every handler of a case may read. */
        ORDINARY,
        /** For misconduct reports (检举控告, R22 §30), which the discipline office alone may read. */
        SEALED;

        public static Key of(boolean sealed) {
            return sealed ? SEALED : ORDINARY;
        }
    }
}
