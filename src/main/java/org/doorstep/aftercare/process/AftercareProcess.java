package org.doorstep.aftercare.process;

import org.doorstep.aftercare.Aid;
import org.doorstep.aftercare.AskAidConsent.Wish;
import org.doorstep.engine.Variable;

/** The names that {@code aftercare.bpmn}, its forms and Java share. */
final class AftercareProcess {

    static final String ID = "aftercare";
    static final String SEALED = "case.sealed";

    static final Variable<Aid> AID = Variable.code("aid", Aid.class);
    static final Variable<String> NEED = Variable.text("aidNeed");
    static final Variable<Wish> WISH = Variable.code("aidWish", Wish.class);
    static final Variable<String> AGREED = Variable.text("aidAgreed");
    static final Variable<String> ORGAN = Variable.text("aidOrgan");
    static final Variable<String> PASSED_ON = Variable.text("aidPassedOn");
    static final Variable<String> HELP = Variable.text("aidHelp");
    static final Variable<String> RESULT = Variable.text("aidResult");

    private AftercareProcess() {}
}
