package org.doorstep.recusal.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.doorstep.kernel.Columns;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.recusal.Recusal;
import org.doorstep.recusal.Recusal.Answer;
import org.doorstep.recusal.Recusal.Ground;
import org.doorstep.recusal.RecusalId;
import org.doorstep.recusal.Recusals;
import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.Reclose;
import org.doorstep.vault.Vault;
import org.doorstep.vault.Vault.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests for recusal in the table {@code recusal}, each under the key of what it is about. */
@Repository
class JdbcRecusals implements Recusals {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Reclose reclose;
    private final Clock clock;

    JdbcRecusals(JdbcClient jdbc, Vault vault, Reclose reclose, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.reclose = reclose;
        this.clock = clock;
    }

    @Override
    public void open(RecusalId id, Request request, boolean sealed, OfficerId by) {
        var demand = request.demand();
        jdbc.sql("""
                        insert into recusal (id, petition, demand, about_head, whom, ground, words, sealed,
                          asked_on, asked_at, asked_by, asker)
                        values (:id, :petition, :demand, :aboutHead, :whom, :ground, :words, :sealed, :on, :at, :by, :asker)""")
                .param("id", id.value())
                .param("petition", request.petition().value())
                .param("demand", demand == null ? null : demand.value())
                .param("aboutHead", request.aboutHead())
                .param(
                        "whom",
                        close(ClosedRecusals.WHOM, id, sealed, request.said().whom()))
                .param("ground", request.ground().name())
                .param(
                        "words",
                        close(ClosedRecusals.WORDS, id, sealed, request.said().words()))
                .param("sealed", sealed)
                .param("on", request.askedOn())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .param("asker", request.asker())
                .update();
    }

    @Override
    public Recusal get(RecusalId id) {
        return jdbc.sql("select * from recusal where id = ?")
                .param(id.value())
                .query(JdbcRecusals::recusal)
                .single();
    }

    @Override
    public List<Recusal> of(PetitionNumber petition) {
        return jdbc.sql("select * from recusal where petition = ? order by asked_at, id")
                .param(petition.value())
                .query(JdbcRecusals::recusal)
                .list();
    }

    @Override
    public Said said(RecusalId id) {
        return jdbc.sql("select whom, words, sealed from recusal where id = ?")
                .param(id.value())
                .query((row, place) -> new Said(
                        vault.open(
                                Key.of(row.getBoolean("sealed")),
                                ClosedRecusals.WHOM.place(id.value()),
                                row.getBytes("whom")),
                        vault.open(
                                Key.of(row.getBoolean("sealed")),
                                ClosedRecusals.WORDS.place(id.value()),
                                row.getBytes("words"))))
                .single();
    }

    @Override
    public @Nullable String reason(RecusalId id) {
        return jdbc.sql("select reason, sealed from recusal where id = ? and reason is not null")
                .param(id.value())
                .query((row, place) -> vault.open(
                        Key.of(row.getBoolean("sealed")),
                        ClosedRecusals.REASON.place(id.value()),
                        row.getBytes("reason")))
                .optional()
                .orElse(null);
    }

    @Override
    public Set<OfficerId> named(RecusalId id) {
        return jdbc.sql("select officer from recusal_named where recusal = ?")
                .param(id.value())
                .query((row, place) -> new OfficerId(row.getString(1)))
                .set();
    }

    @Override
    public void name(RecusalId id, OfficerId officer) {
        if (!named(id).contains(officer)) {
            jdbc.sql("insert into recusal_named (recusal, officer) values (?, ?)")
                    .params(id.value(), officer.value())
                    .update();
        }
    }

    @Override
    public void decide(RecusalId id, Answer answer, OfficerId officer, String reason, OfficerId by, LocalDate on) {
        jdbc.sql("""
                        update recusal set answer = :answer, officer = :officer, reason = :reason,
                          decided_by = :by, decided_on = :on
                        where id = :id and answer is null""")
                .param("answer", answer.name())
                .param("officer", officer.value())
                .param("reason", close(ClosedRecusals.REASON, id, get(id).sealed(), reason))
                .param("by", by.value())
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    @Override
    public void end(RecusalId id, LocalDate on) {
        jdbc.sql("update recusal set ended_on = ? where id = ? and ended_on is null")
                .params(on, id.value())
                .update();
    }

    @Override
    public void seal(DemandNumber demand, boolean wholly) {
        seal("demand = :value", demand.value());
        seal(
                wholly ? "petition = :value" : "petition = :value and demand is null",
                demand.petition().value());
    }

    private void seal(String condition, String value) {
        for (var column : List.of(ClosedRecusals.WHOM, ClosedRecusals.WORDS, ClosedRecusals.REASON)) {
            reclose.underSeal(column, condition, value);
        }
        jdbc.sql("update recusal set sealed = true where " + condition)
                .param("value", value)
                .update();
    }

    private byte[] close(ClosedColumn column, RecusalId id, boolean sealed, String words) {
        return vault.close(Key.of(sealed), column.place(id.value()), words);
    }

    private static Recusal recusal(ResultSet row, int place) throws SQLException {
        return new Recusal(
                new RecusalId(row.getString("id")),
                new PetitionNumber(row.getString("petition")),
                Columns.maybe(row, "demand", DemandNumber::new),
                row.getBoolean("about_head"),
                Ground.valueOf(row.getString("ground")),
                row.getBoolean("sealed"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("asker", Integer.class),
                Columns.maybe(row, "answer", Answer::valueOf),
                Columns.maybe(row, "officer", OfficerId::new),
                row.getObject("decided_on", LocalDate.class),
                Columns.maybe(row, "decided_by", OfficerId::new),
                row.getObject("ended_on", LocalDate.class));
    }
}
