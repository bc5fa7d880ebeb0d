package org.doorstep.petition;

/** Hands out 1, 2, 3 … within a series, one caller after the other; a rolled-back transaction leaves no gap. */
public interface Sequences {

    /** Waits for whoever takes a number of this series, and keeps others waiting until the transaction ends. */
    void hold(String series);

    /** @param series for example {@code petition-2026} */
    int next(String series);
}
