package org.doorstep.petition;

/** Hands out 1, 2, 3 … within a series, one caller after the other; a rolled-back transaction leaves no gap. */
public interface Sequences {

    /** @param series for example {@code petition-2026} */
    int next(String series);
}
