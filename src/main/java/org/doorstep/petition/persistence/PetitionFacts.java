package org.doorstep.petition.persistence;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Channel;
import org.doorstep.petition.Matter;
import org.doorstep.petition.Petition;
import org.doorstep.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads petitions, whoever asks; what may be shown to whom is decided by {@link JdbcPetitions}. */
@Component
class PetitionFacts {

    private final JdbcClient jdbc;
    private final Vault vault;

    PetitionFacts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<Petition> find(PetitionNumber number) {
        return jdbc.sql("select * from petition where number = :number")
                .param("number", number.value())
                .query((row, place) -> petition(new Row(row)))
                .optional();
    }

    Petition get(PetitionNumber number) {
        return find(number).orElseThrow(() -> Readers.unknown(number));
    }

    /** The petition, and nobody else changes it until the transaction ends. */
    Petition lock(PetitionNumber number) {
        return jdbc.sql("select * from petition where number = :number for update")
                .param("number", number.value())
                .query((row, place) -> petition(new Row(row)))
                .optional()
                .orElseThrow(() -> Readers.unknown(number));
    }

    Matter ordinaryMatter(PetitionNumber number) {
        return matter(number, Vault.Key.ORDINARY);
    }

    Matter matter(PetitionNumber number, Vault.Key key) {
        var id = number.value();
        return jdbc.sql("select request, facts, reasons from petition where number = :number")
                .param("number", id)
                .query((row, place) -> new Matter(
                        vault.open(key, Closed.REQUEST.place(id), row.getBytes("request")),
                        vault.open(key, Closed.FACTS.place(id), row.getBytes("facts")),
                        vault.open(key, Closed.REASONS.place(id), row.getBytes("reasons"))))
                .single();
    }

    static Petition petition(Row row) throws SQLException {
        return new Petition(
                new PetitionNumber(row.text("number")),
                Channel.valueOf(row.text("channel")),
                Locale.forLanguageTag(row.text("language")),
                row.columns().getObject("received_on", LocalDate.class),
                row.at("registered_at"),
                new OfficerId(row.text("registered_by")),
                row.maybe("topic", topic -> topic),
                row.maybe("community", CommunityId::new),
                row.number("group_size"),
                row.flag("anonymous"),
                row.flag("oral"),
                row.flag("read_back"),
                row.flag("urgent"),
                row.flag("sealed"),
                row.flag("words_sealed"),
                row.maybe("related_petition", PetitionNumber::new),
                row.maybeAt("withdrawn_at"),
                row.maybeAt("closed_at"),
                row.maybeAt("archived_at"));
    }
}
