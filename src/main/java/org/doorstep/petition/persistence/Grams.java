package org.doorstep.petition.persistence;

import java.util.HashSet;
import java.util.Set;

/** A text as the set of its three-sign pieces: two texts are alike when the shorter one's pieces stand in the other. */
record Grams(Set<Long> pieces) {

    private static final int SIGN_BITS = 21; // a code point of Unicode

    static Grams of(String text) {
        var signs = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
        var pieces = new HashSet<Long>();
        for (var place = 0; place + 2 < signs.length; place++) {
            pieces.add(
                    ((long) signs[place] << 2 * SIGN_BITS) | ((long) signs[place + 1] << SIGN_BITS) | signs[place + 2]);
        }
        return new Grams(Set.copyOf(pieces));
    }

    /** The share of the shorter text's pieces that the other one has, from 0 to 1. */
    double likeness(Grams other) {
        var shorter = pieces.size() <= other.pieces.size() ? pieces : other.pieces;
        var longer = shorter == pieces ? other.pieces : pieces;
        return shorter.isEmpty()
                ? 0
                : (double) shorter.stream().filter(longer::contains).count() / shorter.size();
    }
}
