package org.doorstep.petition.persistence;

import org.doorstep.deadline.KeptBack;
import org.doorstep.deadline.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps back what is sealed from everybody but the discipline office. */
@Component
class SealedFromReader implements KeptBack {

    private final JdbcClient jdbc;
    private final Readers readers;

    SealedFromReader(JdbcClient jdbc, Readers readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    @Override
    public boolean fromReader(Subject subject) {
        return !readers.mayKnowOf(true) && isSealed(subject);
    }

    private boolean isSealed(Subject subject) {
        var demand = subject.demand();
        var sealed = demand == null
                ? jdbc.sql("select sealed from petition where number = ?")
                        .param(subject.petition().value())
                : jdbc.sql("select sealed from demand where number = ?").param(demand.value());
        return sealed.query(Boolean.class).optional().orElse(false);
    }
}
