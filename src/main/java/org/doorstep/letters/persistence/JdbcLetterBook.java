package org.doorstep.letters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.letters.LetterBook;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.letters.Letters.Letter;
import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.Reclose;
import org.doorstep.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters in the table {@code letter}, each under the key of what it is about. */
@Repository
class JdbcLetterBook implements LetterBook {

    static final ClosedColumn WORDS = ClosedColumn.of("letter", "words", "id");

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Reclose reclose;

    JdbcLetterBook(JdbcClient jdbc, Vault vault, Reclose reclose) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.reclose = reclose;
    }

    @Override
    public Optional<Letter> find(Kind kind, PetitionNumber petition, @Nullable DemandNumber demand, String occasion) {
        return jdbc.sql("""
                        select * from letter where petition = :petition and kind = :kind and occasion = :occasion
                          and coalesce(demand, '') = :demand""")
                .param("petition", petition.value())
                .param("kind", kind.name())
                .param("occasion", occasion)
                .param("demand", demand == null ? "" : demand.value())
                .query((row, place) -> letter(row))
                .optional();
    }

    @Override
    public void enter(Letter letter, String occasion, boolean sealed) {
        var demand = letter.demand();
        jdbc.sql("""
                        insert into letter
                          (id, petition, demand, kind, occasion, letter_number, words, sealed, issued_at)
                        values (:id, :petition, :demand, :kind, :occasion, :number, :words, :sealed, :at)""")
                .param("id", letter.id())
                .param("petition", letter.petition().value())
                .param("demand", demand == null ? null : demand.value())
                .param("kind", letter.kind().name())
                .param("occasion", occasion)
                .param("number", letter.number())
                .param("words", vault.close(Vault.Key.of(sealed), WORDS.place(letter.id()), letter.text()))
                .param("sealed", sealed)
                .param("at", OffsetDateTime.ofInstant(letter.issuedAt(), ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Letter> of(PetitionNumber petition, boolean sealedToo) {
        return jdbc.sql("""
                        select * from letter where petition = :petition and (not sealed or :sealedToo)
                        order by issued_at, letter_number""")
                .param("petition", petition.value())
                .param("sealedToo", sealedToo)
                .query((row, place) -> letter(row))
                .list();
    }

    @Override
    public boolean hasSealed(PetitionNumber petition) {
        return jdbc.sql("select count(*) from letter where petition = :petition and sealed")
                        .param("petition", petition.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void seal(DemandNumber demand, boolean wholly) {
        if (wholly) {
            seal("petition = :value", demand.petition().value());
        } else {
            seal("demand = :value", demand.value());
        }
    }

    private void seal(String condition, String value) {
        reclose.underSeal(WORDS, condition, value);
        jdbc.sql("update letter set sealed = true where " + condition)
                .param("value", value)
                .update();
    }

    private Letter letter(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var demand = row.getString("demand");
        return new Letter(
                id,
                Kind.valueOf(row.getString("kind")),
                row.getString("letter_number"),
                new PetitionNumber(row.getString("petition")),
                demand == null ? null : new DemandNumber(demand),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                vault.open(Vault.Key.of(row.getBoolean("sealed")), WORDS.place(id), row.getBytes("words")));
    }
}
