package org.doorstep.audit.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One entry of the log and the digest that ties it to the one before. */
record Entry(
        long id,
        Instant happenedAt,
        String actor,
        String action,
        String subject,
        byte @Nullable [] reason,
        String previousDigest) {

    /** Each part is preceded by its length, so that no two entries have the same bytes. */
    String digest() {
        var sha = sha256();
        for (var part :
                new String[] {previousDigest, Long.toString(id), happenedAt.toString(), actor, action, subject}) {
            add(sha, part.getBytes(StandardCharsets.UTF_8));
        }
        add(sha, reason == null ? new byte[0] : reason);
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void add(MessageDigest sha, byte[] part) {
        sha.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        sha.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
