package org.doorstep.vault;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens closed values and closes them again, under the sealed key or under a new key of the same keyset. */
@Component
public class Reclose {

    private final JdbcClient jdbc;
    private final Vault vault;

    Reclose(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Closes each value again under the key that its row asks for; today's primary key of it. */
    public void underNewKey(ClosedColumn column) {
        for (var id : ids(column, "true", null)) {
            move(column, id, sealed(column, id), sealed(column, id));
        }
    }

    /** Moves the values of the rows that meet the condition, and are not sealed yet, under the sealed key. */
    public void underSeal(ClosedColumn column, String condition, Object value) {
        for (var id : ids(column, "not " + column.sealed() + " and " + condition, value)) {
            move(column, id, Vault.Key.ORDINARY, Vault.Key.SEALED);
        }
    }

    private List<String> ids(ClosedColumn column, String condition, @Nullable Object value) {
        var sql = "select %s from %s where %s is not null and %s"
                .formatted(column.id(), column.table(), column.column(), condition);
        var statement = jdbc.sql(sql);
        return (value == null ? statement : statement.param("value", value))
                .query(String.class)
                .list();
    }

    private Vault.Key sealed(ClosedColumn column, String id) {
        return Vault.Key.of(
                jdbc.sql("select %s from %s where %s = :id".formatted(column.sealed(), column.table(), column.id()))
                        .param("id", id)
                        .query(Boolean.class)
                        .single());
    }

    private void move(ClosedColumn column, String id, Vault.Key from, Vault.Key to) {
        var closed = jdbc.sql("select %s from %s where %s = :id for update"
                        .formatted(column.column(), column.table(), column.id()))
                .param("id", id)
                .query((row, place) -> row.getBytes(1))
                .single();
        var place = column.place(id);
        jdbc.sql("update %s set %s = :closed where %s = :id".formatted(column.table(), column.column(), column.id()))
                .param("closed", vault.closeContent(to, place, vault.openContent(from, place, closed)))
                .param("id", id)
                .update();
    }
}
