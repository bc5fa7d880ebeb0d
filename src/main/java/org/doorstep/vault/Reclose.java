package org.doorstep.vault;

import java.util.List;
import java.util.stream.Collectors;
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
        for (var row : rows(column, "true", null)) {
            var key = Vault.Key.of(row.sealed());
            move(column, row, key, key);
        }
    }

    /** Moves the values of the rows that meet the condition, and are not sealed yet, under the sealed key. */
    public void underSeal(ClosedColumn column, String condition, Object value) {
        for (var row : rows(column, "not " + column.sealed() + " and " + condition, value)) {
            move(column, row, Vault.Key.ORDINARY, Vault.Key.SEALED);
        }
    }

    private List<Row> rows(ClosedColumn column, String condition, @Nullable Object value) {
        var parts = column.key().size();
        var statement = jdbc.sql("select %s, %s from %s where %s is not null and %s"
                .formatted(
                        String.join(", ", column.key()), column.sealed(), column.table(), column.column(), condition));
        return (value == null ? statement : statement.param("value", value))
                .query((row, place) -> {
                    var key = new Object[parts];
                    for (int part = 0; part < parts; part++) {
                        key[part] = row.getObject(part + 1);
                    }
                    return new Row(List.of(key), row.getBoolean(parts + 1));
                })
                .list();
    }

    private void move(ClosedColumn column, Row row, Vault.Key from, Vault.Key to) {
        var isRow = column.key().stream().map(part -> part + " = ?").collect(Collectors.joining(" and "));
        var closed = jdbc.sql("select %s from %s where %s for update".formatted(column.column(), column.table(), isRow))
                .params(row.key())
                .query((found, place) -> found.getBytes(1))
                .single();
        var place = column.place(row.id());
        jdbc.sql("update %s set %s = ? where %s".formatted(column.table(), column.column(), isRow))
                .param(vault.closeContent(to, place, vault.openContent(from, place, closed)))
                .params(row.key())
                .update();
    }

    private record Row(List<Object> key, boolean sealed) {

        String id() {
            return key.stream().map(String::valueOf).collect(Collectors.joining("/"));
        }
    }
}
