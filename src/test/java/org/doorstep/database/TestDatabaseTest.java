package org.doorstep.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @OnEveryDatabase
    void a_database_keeps_rare_characters_and_orders_them(TestDatabase database) {
        var jdbc = JdbcClient.create(database.empty());
        jdbc.sql("CREATE TABLE words (word varchar(20))").update();
        jdbc.sql("INSERT INTO words VALUES ('𠮷'), ('镕'), ('堃')").update();

        assertThat(jdbc.sql("SELECT word FROM words ORDER BY word")
                        .query(String.class)
                        .list())
                .containsExactly("堃", "镕", "𠮷");
    }

    @OnEveryDatabase
    void our_tables_are_made_on_every_database(TestDatabase database) {
        var tables = JdbcClient.create(database.migrated())
                .sql("SELECT table_name FROM information_schema.tables")
                .query(String.class)
                .list();

        assertThat(tables).map(name -> name.toLowerCase(Locale.ROOT)).contains("flyway_schema_history");
    }
}
