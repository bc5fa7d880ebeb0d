package org.doorstep.petition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.doorstep.kernel.Columns;
import org.jspecify.annotations.Nullable;

/** A row of the database in the types of the case file. */
record Row(ResultSet columns) {

    static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value instanceof Enum<?> code ? code.name() : value.toString();
    }

    String text(String column) throws SQLException {
        return columns.getString(column);
    }

    byte[] bytes(String column) throws SQLException {
        return columns.getBytes(column);
    }

    byte @Nullable [] maybeBytes(String column) throws SQLException {
        return columns.getBytes(column);
    }

    boolean flag(String column) throws SQLException {
        return columns.getBoolean(column);
    }

    int number(String column) throws SQLException {
        return columns.getInt(column);
    }

    Instant at(String column) throws SQLException {
        return columns.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Nullable
    Instant maybeAt(String column) throws SQLException {
        var at = columns.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    @Nullable
    LocalDate maybeDay(String column) throws SQLException {
        return columns.getObject(column, LocalDate.class);
    }

    <T> @Nullable T maybe(String column, Function<String, T> type) throws SQLException {
        return Columns.maybe(columns, column, type);
    }
}
