package org.doorstep.recusal;

/** What requests for recusal ask of the running processes. */
public interface RecusalProcess {

    void start(Recusal recusal);

    /** Offers the decision to whoever may take it now, and takes it from everybody else. */
    void offer(Recusal recusal, Decider decider);

    /** There is nothing to decide in these hands any more. */
    void end(Recusal recusal);
}
