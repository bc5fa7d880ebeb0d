package org.doorstep.petition.persistence;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Matter;
import org.doorstep.petition.Petition;
import org.doorstep.vault.Vault;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds texts that are alike by blurred marks of them, and then reads only the few that share some. */
@Component
class Likeness {

    /** How far back an earlier petition still counts; a person may name an older one. */
    private static final Duration LOOK_BACK = Duration.ofDays(3 * 366);

    private static final int READ_AT_MOST = 20;
    private static final double ALIKE = 0.5;
    private static final double ALIKE_IN_THE_SAME_PLACE_OR_TOPIC = 0.35;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Vault vault;
    private final Clock clock;

    Likeness(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.vault = vault;
        this.clock = clock;
    }

    void remember(PetitionNumber number, Matter matter) {
        var bands = MinHash.of(grams(matter)).bands();
        var rows = new MapSqlParameterSource[bands.size()];
        for (var place = 0; place < rows.length; place++) {
            rows[place] = new MapSqlParameterSource("petition", number.value())
                    .addValue("place", place)
                    .addValue("mark", vault.blur(bands.get(place)));
        }
        batches.batchUpdate(
                "insert into petition_mark (petition, place, mark) values (:petition, :place, :mark)", rows);
    }

    void forget(PetitionNumber number) {
        jdbc.sql("delete from petition_mark where petition = :number")
                .param("number", number.value())
                .update();
    }

    List<PetitionNumber> of(PetitionFacts facts, Petition petition) {
        var mine = grams(facts.ordinaryMatter(petition.number()));
        return sharingMarks(petition.number()).stream()
                .map(other -> new Candidate(
                        other.number(),
                        mine.likeness(grams(facts.ordinaryMatter(other.number()))),
                        close(petition, other)))
                .filter(Candidate::isAlike)
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .map(Candidate::number)
                .toList();
    }

    private List<Petition> sharingMarks(PetitionNumber number) {
        return jdbc.sql("""
                        select p.* from petition p join (
                          select other.petition, count(*) as shared
                          from petition_mark mine join petition_mark other on other.mark = mine.mark
                          where mine.petition = :number and other.petition <> :number
                          group by other.petition) likely on likely.petition = p.number
                        where p.registered_at > :since and not p.words_sealed
                        order by likely.shared desc, p.number desc
                        fetch first :most rows only""")
                .param("number", number.value())
                .param("since", Row.time(clock.instant().minus(LOOK_BACK)))
                .param("most", READ_AT_MOST)
                .query((row, place) -> PetitionFacts.petition(new Row(row)))
                .list();
    }

    private static boolean close(Petition one, Petition other) {
        return (one.topic() != null && Objects.equals(one.topic(), other.topic()))
                || (one.community() != null && Objects.equals(one.community(), other.community()));
    }

    private static Grams grams(Matter matter) {
        return Grams.of(matter.request() + matter.facts());
    }

    private record Candidate(PetitionNumber number, double likeness, boolean close) {

        boolean isAlike() {
            return likeness >= (close ? ALIKE_IN_THE_SAME_PLACE_OR_TOPIC : ALIKE);
        }
    }
}
