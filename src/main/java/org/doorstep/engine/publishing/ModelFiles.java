package org.doorstep.engine.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A whole set of models, forms and decisions that belong together, by their names relative to {@code processes/}. */
record ModelFiles(SortedMap<String, byte[]> files) {

    ModelFiles {
        files = new TreeMap<>(files);
    }

    static boolean isModel(String name) {
        return name.endsWith(".bpmn") || name.endsWith(".dmn") || name.endsWith(".form") || name.endsWith(".html");
    }

    ModelFiles with(Map<String, byte[]> newer) {
        var merged = new TreeMap<>(files);
        merged.putAll(newer);
        return new ModelFiles(merged);
    }

    String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    Stream<String> names(String ending) {
        return files.keySet().stream().filter(name -> name.endsWith(ending));
    }

    /** The names of the files that one of the two sets lacks or holds in another text. */
    List<String> differences(ModelFiles other) {
        return Stream.concat(files.keySet().stream(), other.files.keySet().stream())
                .distinct()
                .filter(name -> !Arrays.equals(files.get(name), other.files.get(name)))
                .sorted()
                .toList();
    }

    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
