package org.doorstep.visit.process;

/** The names that the model {@code home-visit} and Java share. */
final class HomeVisitProcess {

    static final String ID = "home-visit";
    static final String VISIT_ID = "visitId";
    static final String PURPOSE = "visitPurpose";
    static final String TRIES_LEFT = "triesLeft";
    static final String OUTCOME = "visitOutcome";
    static final String FIRST_VISITOR = "firstVisitor";
    static final String SECOND_VISITOR = "secondVisitor";
    static final String NOBODY_FREE = "visit.nobodyFree";
    static final String CONSENT_WITHDRAWN = "visit.consentWithdrawn";
    static final String MATERIAL_ARRIVED = "petition.materialArrived";

    /** The list in a form whose choices are those who may go to the door. */
    static final String VISITING_OFFICERS = "visiting-officers";

    private HomeVisitProcess() {}
}
