package org.doorstep.directory.persistence;

import org.doorstep.database.TestDatabase;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Projects;
import org.doorstep.directory.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory on a fresh database of a test. */
public record Tables(Directory directory, Roster roster, Projects projects) {

    public static Projects projects(JdbcClient jdbc) {
        return new JdbcProjects(jdbc);
    }

    public static Tables on(TestDatabase database) {
        var jdbc = JdbcClient.create(database.migrated());
        return new Tables(new JdbcDirectory(jdbc), new JdbcRoster(jdbc), projects(jdbc));
    }
}
