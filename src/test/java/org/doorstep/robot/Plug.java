package org.doorstep.robot;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.doorstep.office.ForkedOffice;

/** Is pulled out of an office while an answer is on its way, each time after a few answers more. */
final class Plug {

    private static final int FEWEST_ANSWERS = 6;
    private static final int MORE_ANSWERS = 8;
    private static final int LONGEST_MILLIS = 60; // about as long as the office thinks over an answer

    private final ForkedOffice office;
    private final Random random;
    private int left;
    private int pulls;

    Plug(ForkedOffice office, long seed, int pulls) {
        this.office = office;
        this.random = new Random(seed);
        this.pulls = pulls;
        countAgain();
    }

    /** Somebody is about to send an answer. */
    void anAnswerComes() {
        if (pulls > 0 && --left == 0) {
            pulls--;
            countAgain();
            CompletableFuture.runAsync(office::isKilled, delayedExecutor(random.nextInt(LONGEST_MILLIS), MILLISECONDS));
        }
    }

    boolean isPulledForGood() {
        return pulls == 0;
    }

    private void countAgain() {
        left = FEWEST_ANSWERS + random.nextInt(MORE_ANSWERS);
    }
}
