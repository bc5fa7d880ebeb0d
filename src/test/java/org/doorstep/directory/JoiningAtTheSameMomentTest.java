package org.doorstep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.directory.AnOffice.ADMIN;
import static org.doorstep.directory.AnOffice.BRIDGE;
import static org.doorstep.directory.AnOffice.SONG;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.doorstep.database.OnEveryDatabase;
import org.doorstep.database.TestDatabase;
import org.doorstep.directory.persistence.Tables;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.OfficerId;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Somebody joins a project while a demand is found to be about it: else neither would see the other. */
class JoiningAtTheSameMomentTest {

    private final List<Object> events = new ArrayList<>();

    @OnEveryDatabase
    void who_joins_waits_until_the_demand_has_its_project(TestDatabase database) throws SQLException {
        var source = database.migrated();
        DirectoryTest.set(Tables.in(JdbcClient.create(source)));
        try (var classifying = source.getConnection();
                var joining = source.getConnection()) {
            classifying.setAutoCommit(false);
            tables(classifying).projects().hold(BRIDGE);
            joining.createStatement().execute("set lock_timeout = 100");

            assertThatThrownBy(() -> naming(joining).name(BRIDGE, SONG, false))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("lock");
            assertThat(events).isEmpty();
            classifying.commit();
            naming(joining).name(BRIDGE, SONG, false);

            assertThat(events).containsExactly(new ProjectJoined(SONG, BRIDGE));
        }
    }

    private static Tables tables(Connection connection) {
        return Tables.in(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }

    private NameOnProject naming(Connection connection) {
        var tables = tables(connection);
        return new NameOnProject(
                tables.projects(),
                tables.roster(),
                new Known(tables.directory(), tables.projects()),
                new Permission(new Administrator()),
                events::add,
                Clock.systemUTC());
    }

    private static final class Administrator implements Actors {

        @Override
        public OfficerId current() {
            return ADMIN;
        }

        @Override
        public boolean has(String group) {
            return group.equals(Role.ADMINISTRATOR.group());
        }
    }
}
