package org.doorstep.directory.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.doorstep.directory.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row that is updated where it exists and inserted where it does not, in words that H2 and PostgreSQL share. */
final class Upsert {

    private final String table;
    private final Map<String, @Nullable Object> keys = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Upsert(String table) {
        this.table = table;
    }

    static Upsert into(String table) {
        return new Upsert(table);
    }

    Upsert key(String column, Object value) {
        keys.put(column, value);
        return this;
    }

    Upsert value(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    Upsert names(Names names) {
        return value("name_en", names.en()).value("name_zh", names.zh());
    }

    void put(JdbcClient jdbc) {
        var all = new LinkedHashMap<>(keys);
        all.putAll(values);
        var update = "update " + table + " set " + assign(values, ", ") + " where " + assign(keys, " and ");
        var insert = "insert into " + table + " (" + String.join(", ", all.keySet()) + ") values ("
                + all.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")";
        if (jdbc.sql(update).params(all).update() == 0) {
            jdbc.sql(insert).params(all).update();
        }
    }

    private static String assign(Map<String, ?> columns, String separator) {
        return columns.keySet().stream().map(column -> column + " = :" + column).collect(Collectors.joining(separator));
    }
}
