package org.doorstep.petition.persistence;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notes in the database; what is written about the whole of a petition whose text is sealed is sealed as well. */
@Component
class JdbcNotes implements Notes {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PetitionFacts petitions;
    private final Demands demands;
    private final Readers readers;
    private final Clock clock;

    JdbcNotes(JdbcClient jdbc, Vault vault, PetitionFacts petitions, Demands demands, Readers readers, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.petitions = petitions;
        this.demands = demands;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public void write(PetitionNumber petition, @Nullable DemandNumber demand, String kind, String words, OfficerId by) {
        var id = UUID.randomUUID().toString();
        var sealed = demand == null
                ? petitions.get(petition).wordsSealed()
                : demands.get(demand).sealed();
        jdbc.sql("""
                        insert into case_note (id, petition, demand, kind, words, sealed, written_at, written_by)
                        values (:id, :petition, :demand, :kind, :words, :sealed, :at, :by)""")
                .param("id", id)
                .param("petition", petition.value())
                .param("demand", Row.text(demand))
                .param("kind", kind)
                .param("words", vault.close(Vault.Key.of(sealed), Closed.NOTE.place(id), words))
                .param("sealed", sealed)
                .param("at", Row.time(clock.instant()))
                .param("by", by.value())
                .update();
    }

    @Override
    public List<Note> of(PetitionNumber petition) {
        var mayReadSealed = readers.mayKnowOf(true);
        var sealedToo = jdbc.sql("select count(*) from case_note where petition = :petition and sealed")
                        .param("petition", petition.value())
                        .query(Integer.class)
                        .single()
                > 0;
        if (mayReadSealed && sealedToo) {
            readers.admit(true, petition);
        }
        return jdbc.sql("""
                        select * from case_note where petition = :petition and (not sealed or :sealedToo)
                        order by written_at, id""")
                .param("petition", petition.value())
                .param("sealedToo", mayReadSealed)
                .query((row, place) -> note(new Row(row)))
                .list();
    }

    private Note note(Row row) throws SQLException {
        return new Note(
                row.maybe("demand", DemandNumber::new),
                row.text("kind"),
                vault.open(Vault.Key.of(row.flag("sealed")), Closed.NOTE.place(row.text("id")), row.bytes("words")),
                row.at("written_at"),
                new OfficerId(row.text("written_by")));
    }
}
