package org.doorstep.petition.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.doorstep.petition.Registration;

/** What was sent, as a digest: tells a repeated submission from another one under the same key. */
record Submission(String digest) {

    static Submission of(Registration sent) {
        var matter = sent.matter();
        var words = Stream.of(sent.channel().name(), matter.request(), matter.facts(), matter.reasons());
        var people = sent.people().stream()
                .flatMap(person -> Stream.of(
                        person.part().name(),
                        String.valueOf(person.name()),
                        String.valueOf(person.address()),
                        String.valueOf(person.phone())));
        var sha = sha256();
        Stream.concat(words, people).forEach(part -> {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        });
        return new Submission(HexFormat.of().formatHex(sha.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
