package org.doorstep.visit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.vault.Vault;
import org.doorstep.vault.Vault.Key;
import org.doorstep.visit.Promise;
import org.doorstep.visit.PromiseId;
import org.doorstep.visit.Promises;
import org.doorstep.visit.Visit;
import org.doorstep.visit.VisitId;
import org.doorstep.visit.VisitRecord.Promised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Promises in the table {@code promise}, their words encrypted. */
@Repository
class JdbcPromises implements Promises {

    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcPromises(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void make(Visit visit, List<Promised> promises) {
        for (var promise : promises) {
            var id = PromiseId.next();
            jdbc.sql("insert into promise (id, visit, petition, words, promised_by, keep_by) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            id.toString(),
                            visit.id().toString(),
                            visit.petition().value(),
                            vault.close(Key.ORDINARY, place(id, "words"), promise.words()),
                            promise.by().value(),
                            promise.keepBy())
                    .update();
        }
    }

    void forgetUnconfirmed(VisitId visit) {
        jdbc.sql("delete from promise where visit = ? and handed_out = false")
                .param(visit.toString())
                .update();
    }

    @Override
    public List<Promise> toHandOut(VisitId visit) {
        return jdbc.sql("select * from promise where visit = ? and handed_out = false order by keep_by, id")
                .param(visit.toString())
                .query(JdbcPromises::read)
                .list();
    }

    @Override
    public void handedOut(PromiseId id) {
        jdbc.sql("update promise set handed_out = true where id = ?")
                .param(id.toString())
                .update();
    }

    @Override
    public Promise get(PromiseId id) {
        return jdbc.sql("select * from promise where id = ?")
                .param(id.toString())
                .query(JdbcPromises::read)
                .optional()
                .orElseThrow(() -> new Refusal("visit.unknownPromise"));
    }

    @Override
    public List<Promise> of(PetitionNumber petition) {
        return jdbc.sql("select * from promise where petition = ? order by keep_by, id")
                .param(petition.value())
                .query(JdbcPromises::read)
                .list();
    }

    @Override
    public String words(PromiseId id) {
        return jdbc.sql("select words from promise where id = ?")
                .param(id.toString())
                .query((row, number) -> vault.open(Key.ORDINARY, place(id, "words"), row.getBytes(1)))
                .single();
    }

    @Override
    public void keep(PromiseId id, LocalDate on, String proof) {
        jdbc.sql("update promise set kept_on = ?, proof = ? where id = ?")
                .params(on, vault.close(Key.ORDINARY, place(id, "proof"), proof), id.toString())
                .update();
    }

    private static Promise read(ResultSet row, int number) throws SQLException {
        return new Promise(
                PromiseId.of(row.getString("id")),
                VisitId.of(row.getString("visit")),
                new PetitionNumber(row.getString("petition")),
                new OfficerId(row.getString("promised_by")),
                row.getObject("keep_by", LocalDate.class),
                row.getObject("kept_on", LocalDate.class));
    }

    private static String place(PromiseId id, String column) {
        return "promise." + column + "/" + id;
    }
}
