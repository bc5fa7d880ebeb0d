package org.doorstep.vault;

import java.util.List;

/**
 * A column of closed values.
 *
 * @param key the columns of the primary key; their values, with a stroke between, are the id within the place
 * @param sealed SQL that says whether the sealed key closes the value, for example {@code sealed} or {@code false}
 */
public record ClosedColumn(String table, String column, List<String> key, String sealed) {

    /** A column whose row says in {@code sealed} which key it is under. */
    public static ClosedColumn of(String table, String column, String... key) {
        return new ClosedColumn(table, column, List.of(key), "sealed");
    }

    /** A column that is never under the sealed key. */
    public static ClosedColumn ordinary(String table, String column, String... key) {
        return new ClosedColumn(table, column, List.of(key), "false");
    }

    public String place(String rowId) {
        return table + "." + column + "/" + rowId;
    }
}
