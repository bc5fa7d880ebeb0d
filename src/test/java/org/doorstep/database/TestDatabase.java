package org.doorstep.database;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases that Doorstep runs on, each ready to give a test a database of its own. */
public enum TestDatabase {
    H2("blob") {
        @Override
        public String freshAddress() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL("bytea") {
        @Override
        public String freshAddress() {
            return TestPostgres.freshDatabase();
        }
    };

    private final String bytes;

    TestDatabase(String bytes) {
        this.bytes = bytes;
    }

    /** The JDBC address of a database that nobody has used. */
    public abstract String freshAddress();

    /** An empty database. */
    public DataSource empty() {
        var source = new DriverManagerDataSource(freshAddress());
        if (this == H2) {
            source.setUsername("doorstep");
        }
        return source;
    }

    /** A database with our own tables, without the engine's. */
    public DataSource migrated() {
        var source = empty();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", bytes))
                .load()
                .migrate();
        return source;
    }
}
