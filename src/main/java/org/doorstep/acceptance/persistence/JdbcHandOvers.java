package org.doorstep.acceptance.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.doorstep.acceptance.HandOvers;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.vault.Vault;
import org.doorstep.vault.Vault.Key;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hand-overs in the table {@code hand_over}, the receipt under the sealed key. */
@Repository
class JdbcHandOvers implements HandOvers {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    JdbcHandOvers(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void record(DemandNumber demand, LocalDate on, String receipt, OfficerId by) {
        if (handedOverOn(demand).isPresent()) {
            return;
        }
        jdbc.sql(
                        "insert into hand_over (demand, handed_over_on, receipt, recorded_at, recorded_by) values (?, ?, ?, ?, ?)")
                .params(
                        demand.value(),
                        on,
                        vault.close(Key.SEALED, "hand_over.receipt/" + demand, receipt),
                        OffsetDateTime.now(clock),
                        by.value())
                .update();
    }

    @Override
    public Optional<LocalDate> handedOverOn(DemandNumber demand) {
        return jdbc.sql("select handed_over_on from hand_over where demand = ?")
                .param(demand.value())
                .query(LocalDate.class)
                .optional();
    }
}
