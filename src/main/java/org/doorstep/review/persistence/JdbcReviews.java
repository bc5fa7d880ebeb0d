package org.doorstep.review.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.doorstep.kernel.Columns;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.letters.ServiceMethod;
import org.doorstep.petition.Demand.ReviewOutcome;
import org.doorstep.review.Review;
import org.doorstep.review.ReviewId;
import org.doorstep.review.Reviews;
import org.doorstep.vault.Vault;
import org.doorstep.vault.Vault.Key;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews in the table {@code review}, their words encrypted; sealed demands are never reviewed here (R22 §30). */
@Repository
class JdbcReviews implements Reviews {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    JdbcReviews(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void open(ReviewId id, Request request, OfficerId by) {
        var body = request.body();
        jdbc.sql("""
                        insert into review (id, demand, place, stage, reasons, asked_on, in_time, body, asker, asked_at, asked_by)
                        values (:id, :demand, (select count(*) + 1 from review where demand = :demand),
                          :stage, :reasons, :askedOn, :inTime, :body, :asker, :at, :by)""")
                .param("id", id.value())
                .param("demand", request.demand().value())
                .param("stage", request.stage())
                .param("reasons", vault.close(Key.ORDINARY, ClosedReviews.REASONS.place(id.value()), request.reasons()))
                .param("askedOn", request.askedOn())
                .param("inTime", request.inTime())
                .param("body", body == null ? null : body.value())
                .param("asker", request.asker())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    @Override
    public Review get(ReviewId id) {
        return jdbc.sql("select * from review where id = ?")
                .param(id.value())
                .query(JdbcReviews::review)
                .single();
    }

    @Override
    public List<Review> of(DemandNumber demand) {
        return jdbc.sql("select * from review where demand = ? order by place")
                .param(demand.value())
                .query(JdbcReviews::review)
                .list();
    }

    @Override
    public String reasons(ReviewId id) {
        return jdbc.sql("select reasons from review where id = ?")
                .param(id.value())
                .query((row, place) ->
                        vault.open(Key.ORDINARY, ClosedReviews.REASONS.place(id.value()), row.getBytes(1)))
                .single();
    }

    @Override
    public void weigh(ReviewId id, Review.Cause cause) {
        once(id, "cause", cause.name());
    }

    @Override
    public void giveTo(ReviewId id, OfficerId reviewer) {
        jdbc.sql("update review set reviewer = ? where id = ?")
                .params(reviewer.value(), id.value())
                .update();
    }

    @Override
    public void answer(ReviewId id, ReviewOutcome outcome, LocalDate on) {
        once(id, "outcome", outcome.name());
        once(id, "issued_on", on);
    }

    @Override
    public void serve(ReviewId id, ServiceMethod method, LocalDate receivedOn, String receipt) {
        once(id, "service_method", method.name());
        once(id, "receipt", vault.close(Key.ORDINARY, ClosedReviews.RECEIPT.place(id.value()), receipt));
        once(id, "served_on", receivedOn);
    }

    @Override
    public void carryOut(ReviewId id, LocalDate on) {
        once(id, "carried_out_on", on);
    }

    @Override
    public void end(ReviewId id, LocalDate on) {
        once(id, "ended_on", on);
    }

    private void once(ReviewId id, String column, Object fact) {
        jdbc.sql("update review set %1$s = :fact where id = :id and %1$s is null".formatted(column))
                .param("fact", fact)
                .param("id", id.value())
                .update();
    }

    private static Review review(ResultSet row, int place) throws SQLException {
        return new Review(
                new ReviewId(row.getString("id")),
                new DemandNumber(row.getString("demand")),
                row.getString("stage"),
                row.getObject("asked_on", LocalDate.class),
                row.getBoolean("in_time"),
                Columns.maybe(row, "body", UnitId::new),
                Columns.maybe(row, "asker", Integer::valueOf),
                Columns.maybe(row, "cause", Review.Cause::valueOf),
                Columns.maybe(row, "reviewer", OfficerId::new),
                Columns.maybe(row, "outcome", ReviewOutcome::valueOf),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("served_on", LocalDate.class),
                row.getObject("carried_out_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
