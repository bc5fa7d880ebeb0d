package org.doorstep.acceptance.process;

import java.time.LocalDate;
import org.doorstep.engine.Variable;

/** The names that {@code sealed-report.bpmn}, its form and Java share. */
final class SealedReportProcess {

    static final Variable<LocalDate> HANDED_OVER_ON = Variable.day("handedOverOn");
    static final Variable<String> RECEIPT = Variable.text("receipt");

    private SealedReportProcess() {}
}
