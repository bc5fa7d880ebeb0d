package org.doorstep.petition.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** The code with which a petitioner asks after the petition (查询码): ten signs that nobody mistakes for others. */
record QueryCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: without I, L, O, U
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static QueryCode fresh() {
        return new QueryCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining()));
    }

    /** Compares in constant time, and reads what a person may have typed: small letters, dashes, O for 0, I and L for 1. */
    boolean is(String typed) {
        var read = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return MessageDigest.isEqual(read.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }
}
