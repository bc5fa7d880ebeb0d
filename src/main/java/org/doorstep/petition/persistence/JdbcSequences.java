package org.doorstep.petition.persistence;

import java.util.Optional;
import org.doorstep.petition.Sequences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts in rows that stay locked until the transaction ends, so that a number is used or was never given. */
@Component
class JdbcSequences implements Sequences {

    private static final String BEGINNING = "";

    private final JdbcClient jdbc;

    JdbcSequences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String series) {
        held(series);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series) {
        var next = held(series) + 1;
        jdbc.sql("update number_sequence set last_place = :next where series = :series")
                .param("next", next)
                .param("series", series)
                .update();
        return next;
    }

    private int held(String series) {
        return last(series).orElseGet(() -> begin(series));
    }

    private Optional<Integer> last(String series) {
        return jdbc.sql("select last_place from number_sequence where series = :series for update")
                .param("series", series)
                .query(Integer.class)
                .optional();
    }

    private int begin(String series) {
        last(BEGINNING); // one at a time
        return last(series).orElseGet(() -> {
            jdbc.sql("insert into number_sequence (series, last_place) values (:series, 0)")
                    .param("series", series)
                    .update();
            return 0;
        });
    }
}
