package org.doorstep.engine;

import java.util.Map;

/** What starting a process by hand, from its start form, means in the case file. */
public interface StartStep {

    /** The id of the process that is started. */
    String process();

    /** Hands the answers to the use case and returns variables for the new process instance. */
    Map<String, Object> start(Answers answers);
}
