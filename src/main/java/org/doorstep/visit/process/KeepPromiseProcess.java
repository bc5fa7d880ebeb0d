package org.doorstep.visit.process;

/** The names that the model {@code keep-promise} and Java share. */
final class KeepPromiseProcess {

    static final String ID = "keep-promise";
    static final String PROMISE_ID = "promiseId";
    static final String PROMISED_BY = "promisedBy";
    static final String KEEP_BY = "keepBy";

    private KeepPromiseProcess() {}
}
