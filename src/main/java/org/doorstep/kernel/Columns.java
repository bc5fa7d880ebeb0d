package org.doorstep.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads columns of a row that may hold nothing. */
public final class Columns {

    private Columns() {}

    /** What the text of the column stands for, or nothing where there is none. */
    public static <T> @Nullable T maybe(ResultSet row, String column, Function<String, T> read) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : read.apply(text);
    }
}
