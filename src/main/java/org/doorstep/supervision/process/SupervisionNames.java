package org.doorstep.supervision.process;

import java.time.LocalDate;
import org.doorstep.engine.Variable;
import org.doorstep.supervision.Supervision.Adoption;
import org.doorstep.supervision.Supervision.Recommendation;
import org.doorstep.supervision.SupervisionId;
import org.doorstep.supervision.VerifyAnswer.Verdict;

/** The names that {@code supervision.bpmn}, its forms and Java share. */
final class SupervisionNames {

    static final String PROCESS = "supervision";
    static final String SEALED = "case.sealed";
    static final Variable<SupervisionId> ID = new Variable<>("supervision", SupervisionId::new);
    static final Variable<Integer> DEMAND_PLACE = new Variable<>("demandPlace", Integer::valueOf);
    static final Variable<String> SUSPICION = Variable.text("suspicion");
    static final Variable<Boolean> FOUNDED = new Variable<>("founded", "YES"::equals);
    static final Variable<String> FINDINGS = Variable.text("findings");
    static final Variable<String> DEMANDED = Variable.text("demanded");
    static final Variable<LocalDate> ANSWER_BY = Variable.day("answerBy");
    static final Variable<String> UNIT_ANSWER = Variable.text("unitAnswer");
    static final Variable<String> VERIFIED = Variable.text("verified");
    static final Variable<Verdict> VERDICT = Variable.code("verdict", Verdict.class);
    static final Variable<Recommendation> RECOMMENDATION = Variable.code("recommendation", Recommendation.class);
    static final Variable<String> RECOMMENDED = Variable.text("recommended");
    static final Variable<Adoption> ADOPTION = Variable.code("adoption", Adoption.class);
    static final Variable<String> ADOPTION_WORDS = Variable.text("adoptionWords");

    private SupervisionNames() {}
}
