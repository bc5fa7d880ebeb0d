package org.doorstep.intake.process;

/** The names that {@code petition.bpmn}, its intake forms and Java share; the port has the name that they would have. */
final class PetitionNames {

    static final String PROCESS = "petition";
    static final String HANDLED_AGAIN = "reopen";

    static final String PETITION_NUMBER = "petitionNumber";
    static final String CHANNEL = "channel";
    static final String TOPIC = "topic";
    static final String COMMUNITY = "community";
    static final String TOPIC_NAME = "topicName";
    static final String COMMUNITY_NAME = "communityName";
    static final String SAME_MATTER_COUNT = "sameMatterCount";
    static final String DEMAND_NUMBERS = "demandNumbers";

    static final String MATERIAL_ARRIVED = "petition.materialArrived";
    static final String WITHDRAWN = "petition.withdrawn";
    static final String URGENT_REPORTED = "petition.urgentReported";

    private PetitionNames() {}
}
