package org.doorstep.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Everything that the engine has written down, searched for words that it must not know. */
public final class EngineTables {

    private static final Set<Integer> BYTES = Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);
    private static final Set<Integer> TEXTS = Set.of(
            Types.CHAR,
            Types.VARCHAR,
            Types.LONGVARCHAR,
            Types.NVARCHAR,
            Types.CLOB,
            Types.NCLOB,
            Types.LONGNVARCHAR,
            Types.SQLXML);

    private final DataSource database;

    public EngineTables(DataSource database) {
        this.database = database;
    }

    /** Where which of the words stand, each as {@code act_hi_detail.text_: the word}; empty if none does. */
    public Set<String> holding(Collection<String> words) {
        var places = new TreeSet<String>();
        try (var connection = database.getConnection()) {
            for (var table : columns(connection).entrySet()) {
                search(connection, table.getKey(), table.getValue(), spellings(words), places);
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return places;
    }

    /** How many columns are searched, so that a test can tell a clean engine from an empty search. */
    public int searched() {
        try (var connection = database.getConnection()) {
            return columns(connection).values().stream().mapToInt(List::size).sum();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var found = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "%")) {
            while (found.next()) {
                var table = found.getString("TABLE_NAME");
                var type = found.getInt("DATA_TYPE");
                if (table.toLowerCase(Locale.ROOT).startsWith("act_")
                        && (TEXTS.contains(type) || BYTES.contains(type))) {
                    columns.computeIfAbsent(table, fresh -> new ArrayList<>()).add(found.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    /** A word as it stands, and as JSON writes it where it may not write what is not ASCII. */
    private static Map<String, String> spellings(Collection<String> words) {
        var spellings = new LinkedHashMap<String, String>();
        for (var word : words) {
            spellings.put(word.toLowerCase(Locale.ROOT), word);
            spellings.put(
                    word.chars()
                            .mapToObj(unit -> unit < 128 ? String.valueOf((char) unit) : "\\u%04x".formatted(unit))
                            .collect(Collectors.joining())
                            .toLowerCase(Locale.ROOT),
                    word);
        }
        return spellings;
    }

    private static void search(
            Connection connection, String table, List<String> columns, Map<String, String> words, Set<String> places)
            throws SQLException {
        var names = columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT " + names + " FROM \"" + table + '"')) {
            while (rows.next()) {
                for (int place = 1; place <= columns.size(); place++) {
                    var text = text(rows, place);
                    var where = (table + '.' + columns.get(place - 1)).toLowerCase(Locale.ROOT) + ": ";
                    words.forEach((spelling, word) -> {
                        if (text.contains(spelling)) {
                            places.add(where + word);
                        }
                    });
                }
            }
        }
    }

    private static String text(ResultSet rows, int place) throws SQLException {
        @Nullable
        String text = BYTES.contains(rows.getMetaData().getColumnType(place))
                ? decoded(rows.getBytes(place))
                : rows.getString(place);
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String decoded(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
}
