package org.doorstep.closure.persistence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.doorstep.closure.Rating;
import org.doorstep.closure.Rating.Satisfaction;
import org.doorstep.closure.Ratings;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.vault.Vault;
import org.doorstep.vault.Vault.Key;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ratings in the table {@code rating}, their words encrypted. */
@Repository
class JdbcRatings implements Ratings {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    JdbcRatings(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void add(PetitionNumber petition, Rating rating, OfficerId by) {
        jdbc.sql("""
                        insert into rating (petition, office_rating, unit_rating, words, rated_at, rated_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        petition.value(),
                        rating.office().name(),
                        rating.unit().name(),
                        vault.closeIfAny(Key.ORDINARY, words(petition), rating.words()),
                        OffsetDateTime.now(clock),
                        by.value())
                .update();
    }

    @Override
    public Optional<Rating> of(PetitionNumber petition) {
        return jdbc.sql("select office_rating, unit_rating, words from rating where petition = ?")
                .param(petition.value())
                .query((row, place) -> new Rating(
                        Satisfaction.valueOf(row.getString("office_rating")),
                        Satisfaction.valueOf(row.getString("unit_rating")),
                        vault.openIfAny(Key.ORDINARY, words(petition), row.getBytes("words"))))
                .optional();
    }

    private static String words(PetitionNumber petition) {
        return "rating.words/" + petition;
    }
}
