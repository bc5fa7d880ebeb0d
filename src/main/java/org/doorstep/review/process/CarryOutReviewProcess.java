package org.doorstep.review.process;

import java.time.LocalDate;
import org.doorstep.engine.Variable;

/** The names that {@code carry-out-review.bpmn}, its form and Java share. */
final class CarryOutReviewProcess {

    static final String ID = "carry-out-review";

    static final Variable<LocalDate> CARRIED_OUT_ON = Variable.day("carriedOutOn");
    static final Variable<String> PROOF = Variable.text("proof");

    private CarryOutReviewProcess() {}
}
