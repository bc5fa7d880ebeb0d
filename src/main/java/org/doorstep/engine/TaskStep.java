package org.doorstep.engine;

import java.util.Map;

/**
 * What a person's step of a model means in the case file: one bean for each user task that writes to it. It runs when the
 * task is completed, in the same transaction, after the answers have been checked against the form of the task.
 */
public interface TaskStep {

    /** The id of the user task without its kind: {@code recordVisit} for {@code user_recordVisit}. */
    String stem();

    /** Hands the answers to the use case and returns what the model wants to know beyond the form's own fields. */
    Map<String, Object> complete(Answers answers);
}
