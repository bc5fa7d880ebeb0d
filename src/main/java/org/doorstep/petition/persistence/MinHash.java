package org.doorstep.petition.persistence;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/** A sketch of a text in bands: texts that are alike share some, others hardly ever one. */
record MinHash(List<byte[]> bands) {

    private static final int BANDS = 20;
    private static final int ROWS = 2;

    static MinHash of(Grams grams) {
        return new MinHash(
                grams.pieces().isEmpty()
                        ? List.of()
                        : IntStream.range(0, BANDS)
                                .mapToObj(band -> band(band, grams))
                                .toList());
    }

    private static byte[] band(int band, Grams grams) {
        var bytes = ByteBuffer.allocate(Integer.BYTES + ROWS * Long.BYTES).putInt(band);
        for (var row = 0; row < ROWS; row++) {
            bytes.putLong(least(band * ROWS + row, grams));
        }
        return bytes.array();
    }

    private static long least(int function, Grams grams) {
        var seed = mix(function + 1);
        return grams.pieces().stream()
                .mapToLong(piece -> mix(piece ^ seed))
                .min()
                .orElse(0);
    }

    /** Spreads the bits of a number over all 64 (the last steps of SplitMix64). */
    private static long mix(long value) {
        var first = (value + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        var second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
