package org.doorstep.vault;

import java.util.List;

/** The columns of one module that hold closed values: one bean for each module, so that a new key reaches all of them. */
public record ClosedColumns(List<ClosedColumn> columns) {

    public static ClosedColumns of(ClosedColumn... columns) {
        return new ClosedColumns(List.of(columns));
    }
}
