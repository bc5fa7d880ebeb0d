package org.doorstep.directory.persistence;

import org.doorstep.database.TestDatabase;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Projects;
import org.doorstep.directory.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory on a fresh database of a test. */
public record Tables(Directory directory, Roster roster, Projects projects) {

    public static Tables on(TestDatabase database) {
        return in(JdbcClient.create(database.migrated()));
    }

    public static Tables in(JdbcClient jdbc) {
        return new Tables(new JdbcDirectory(jdbc), new JdbcRoster(jdbc), new JdbcProjects(jdbc));
    }
}
