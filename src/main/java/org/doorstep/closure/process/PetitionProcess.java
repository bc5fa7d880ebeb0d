package org.doorstep.closure.process;

import org.doorstep.closure.Rating.Satisfaction;
import org.doorstep.engine.Variable;

/** The names that the last steps of {@code petition.bpmn}, their forms and Java share. */
final class PetitionProcess {

    static final String ASK_RATING_TASK = "user_askRating";
    static final Variable<Boolean> RATING_INVITED = new Variable<>("ratingInvited", Boolean::valueOf);
    static final Variable<Satisfaction> OFFICE_RATING = Variable.code("officeRating", Satisfaction.class);
    static final Variable<Satisfaction> UNIT_RATING = Variable.code("unitRating", Satisfaction.class);
    static final Variable<String> COMMENT = Variable.text("comment");

    private PetitionProcess() {}
}
