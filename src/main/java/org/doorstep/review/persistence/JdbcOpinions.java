package org.doorstep.review.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.Demand.ReviewOutcome;
import org.doorstep.review.Opinion;
import org.doorstep.review.Opinions;
import org.doorstep.review.ReviewId;
import org.doorstep.vault.Vault;
import org.doorstep.vault.Vault.Key;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The opinions of reviews in the table {@code review_opinion}, their words encrypted. */
@Repository
class JdbcOpinions implements Opinions {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    JdbcOpinions(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void draft(ReviewId review, Opinion.Draft draft, OfficerId by) {
        int round = of(review).size() + 1;
        jdbc.sql("""
                        insert into review_opinion
                          (review, round, outcome, facts, reasons, law, reply, drafted_at, drafted_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        review.value(),
                        round,
                        draft.outcome().name(),
                        close(review, round, "facts", draft.facts()),
                        close(review, round, "reasons", draft.reasons()),
                        close(review, round, "law", draft.law()),
                        close(review, round, "reply", draft.reply()),
                        OffsetDateTime.now(clock),
                        by.value())
                .update();
    }

    @Override
    public void approve(Opinion opinion, OfficerId by) {
        jdbc.sql("update review_opinion set approved_at = ?, approved_by = ? where review = ? and round = ?")
                .params(OffsetDateTime.now(clock), by.value(), opinion.review().value(), opinion.round())
                .update();
    }

    @Override
    public void sendBack(Opinion opinion, String remark, OfficerId by) {
        jdbc.sql("""
                        update review_opinion set returned_at = ?, returned_by = ?, returned_remark = ?
                         where review = ? and round = ?""")
                .params(
                        OffsetDateTime.now(clock),
                        by.value(),
                        close(opinion.review(), opinion.round(), "returned_remark", remark),
                        opinion.review().value(),
                        opinion.round())
                .update();
    }

    @Override
    public List<Opinion> of(ReviewId review) {
        return jdbc.sql("select * from review_opinion where review = ? order by round")
                .param(review.value())
                .query((row, place) -> opinion(review, row))
                .list();
    }

    private Opinion opinion(ReviewId review, ResultSet row) throws SQLException {
        int round = row.getInt("round");
        var draft = new Opinion.Draft(
                ReviewOutcome.valueOf(row.getString("outcome")),
                open(review, round, "facts", row),
                open(review, round, "reasons", row),
                open(review, round, "law", row),
                open(review, round, "reply", row));
        return new Opinion(
                review,
                round,
                draft,
                new OfficerId(row.getString("drafted_by")),
                officer(row, "approved_by"),
                instant(row, "approved_at"),
                officer(row, "returned_by"),
                vault.openIfAny(
                        Key.ORDINARY, place(review, round, "returned_remark"), row.getBytes("returned_remark")));
    }

    private byte[] close(ReviewId review, int round, String column, String words) {
        return vault.close(Key.ORDINARY, place(review, round, column), words);
    }

    private String open(ReviewId review, int round, String column, ResultSet row) throws SQLException {
        return vault.open(Key.ORDINARY, place(review, round, column), Objects.requireNonNull(row.getBytes(column)));
    }

    private static @Nullable OfficerId officer(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(OfficerId::new).orElse(null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private static String place(ReviewId review, int round, String column) {
        return "review_opinion." + column + "/" + review + "/" + round;
    }
}
