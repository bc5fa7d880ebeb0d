package org.doorstep.petition.persistence;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Attachments;
import org.doorstep.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files in the database; those of a petition whose text is sealed are sealed as well. */
@Component
class JdbcAttachments implements Attachments {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PetitionFacts petitions;
    private final FileTypes types;
    private final Readers readers;
    private final Clock clock;

    JdbcAttachments(
            JdbcClient jdbc, Vault vault, PetitionFacts petitions, FileTypes types, Readers readers, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.petitions = petitions;
        this.types = types;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Attachment add(PetitionNumber petition, String name, byte[] content, OfficerId by) {
        Attachments.refuseTooLarge(content.length);
        if (content.length == 0) {
            throw new Refusal(Refusal.Kind.INVALID, "petition.fileEmpty");
        }
        var key = Vault.Key.of(petitions.get(petition).wordsSealed());
        var file = new Attachment(
                UUID.randomUUID().toString(),
                FileName.safe(name),
                types.of(content),
                content.length,
                clock.instant(),
                by);
        insert(petition, key, file, content);
        return file;
    }

    @Override
    public List<Attachment> of(PetitionNumber petition) {
        var facts = petitions.get(petition);
        if (!readers.mayKnowOf(facts.sealed())) {
            throw Readers.unknown(petition);
        } else if (!readers.mayKnowOf(facts.wordsSealed())) {
            return List.of();
        }
        readers.admit(facts.wordsSealed(), petition);
        return jdbc.sql("""
                        select id, name, media_type, size, added_at, added_by, sealed from attachment
                        where petition = :petition order by added_at, id""")
                .param("petition", petition.value())
                .query((row, place) -> file(new Row(row)))
                .list();
    }

    @Override
    public Content content(PetitionNumber petition, String id) {
        return jdbc.sql("select * from attachment where petition = :petition and id = :id")
                .param("petition", petition.value())
                .param("id", id)
                .query((row, place) -> content(petition, new Row(row)))
                .optional()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "petition.attachmentUnknown"));
    }

    private Content content(PetitionNumber petition, Row row) throws SQLException {
        var sealed = row.flag("sealed");
        readers.admit(sealed, petition);
        var place = Closed.FILE_CONTENT.place(row.text("id"));
        return new Content(file(row), vault.openContent(Vault.Key.of(sealed), place, row.bytes("content")));
    }

    private Attachment file(Row row) throws SQLException {
        var id = row.text("id");
        return new Attachment(
                id,
                vault.open(Vault.Key.of(row.flag("sealed")), Closed.FILE_NAME.place(id), row.bytes("name")),
                row.text("media_type"),
                row.number("size"),
                row.at("added_at"),
                new OfficerId(row.text("added_by")));
    }

    private void insert(PetitionNumber petition, Vault.Key key, Attachment file, byte[] content) {
        jdbc.sql("""
                        insert into attachment (id, petition, name, media_type, size, added_at, added_by, content, sealed)
                        values (:id, :petition, :name, :type, :size, :at, :by, :content, :sealed)""")
                .param("id", file.id())
                .param("petition", petition.value())
                .param("name", vault.close(key, Closed.FILE_NAME.place(file.id()), file.name()))
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("at", Row.time(file.addedAt()))
                .param("by", file.addedBy().value())
                .param("content", vault.closeContent(key, Closed.FILE_CONTENT.place(file.id()), content))
                .param("sealed", key == Vault.Key.SEALED)
                .update();
    }
}
