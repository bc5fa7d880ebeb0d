package org.doorstep.vault;

/**
 * A column of closed values.
 *
 * @param id SQL that gives the id within the place, for example {@code number}
 * @param sealed SQL that says whether the sealed key closes the value, for example {@code sealed} or {@code false}
 */
public record ClosedColumn(String table, String column, String id, String sealed) {

    /** A column whose row says in {@code sealed} which key it is under. */
    public static ClosedColumn of(String table, String column, String id) {
        return new ClosedColumn(table, column, id, "sealed");
    }

    public String place(String rowId) {
        return table + "." + column + "/" + rowId;
    }
}
