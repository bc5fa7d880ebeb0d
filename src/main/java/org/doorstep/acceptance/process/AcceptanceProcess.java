package org.doorstep.acceptance.process;

import org.doorstep.engine.Variable;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Demand;

/** The names that {@code acceptance.bpmn}, its forms and Java share. */
final class AcceptanceProcess {

    static final Variable<Demand.Type> DEMAND_TYPE = Variable.code("demandType", Demand.Type.class);
    static final Variable<Demand.StatutoryRoute> STATUTORY_ROUTE =
            Variable.code("statutoryRoute", Demand.StatutoryRoute.class);
    static final Variable<String> TOPIC = Variable.text("topic");
    static final Variable<String> TOPIC_NAME = Variable.text("topicName");
    static final Variable<String> COMMUNITY_NAME = Variable.text("communityName");
    static final Variable<CommunityId> COMMUNITY = new Variable<>("community", CommunityId::new);
    static final Variable<ProjectId> PROJECT = new Variable<>("project", ProjectId::new);
    static final Variable<Demand.Acceptance> ACCEPTANCE = Variable.code("acceptance", Demand.Acceptance.class);
    static final Variable<Answer> ANSWER = Variable.code("acceptance", Answer.class);
    static final Variable<Integer> REPORT_DAYS = new Variable<>("reportDays", Integer::valueOf);
    static final Variable<String> WHY = Variable.text("transferWhy");
    static final Variable<UnitId> CONCERNED = new Variable<>("concernedUnits", UnitId::new);
    static final Variable<String> CONCERNED_WHY = Variable.text("concernedWhy");
    static final Variable<UnitId> UNIT = new Variable<>("unit", UnitId::new);
    static final Variable<String> UNIT_GROUP = Variable.text("unitGroup");
    static final Variable<String> HEAD_GROUP = Variable.text("headGroup");
    static final Variable<Boolean> SIMPLE = new Variable<>("simple", "YES"::equals);
    static final Variable<String> GROUND = Variable.text("ground");
    static final Variable<String> WHERE_TO_GO = Variable.text("whereToGo");
    static final Variable<String> LAW = Variable.text("law");

    /** What stands for a topic that nobody named, so that the decision table has a row for it. */
    static final String OTHER_TOPIC = "other";

    private AcceptanceProcess() {}

    /** What the form offers: to decide, to have a unit decide that the demand is passed on to, or several settle it. */
    enum Answer {
        ACCEPTED,
        FORWARDED,
        ASSIGNED,
        SEVERAL,
        REDIRECTED,
        NOT_ADMISSIBLE,
        NO_LONGER_ADMISSIBLE
    }
}
