package org.doorstep.bench;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** An engine that runs the models, and how a client begins a petition in it and completes a task. */
interface Contestant {

    String name();

    ProcessEngine engine();

    Meter meter();

    /** Begins a petition and returns its number. */
    String begin();

    /** Completes a task; somebody goes to the door the first time that the petitioner is heard. */
    void complete(Task task, String stem, boolean visit);
}
