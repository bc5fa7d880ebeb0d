package org.doorstep.directory.persistence;

import java.util.List;
import java.util.Optional;
import org.doorstep.directory.Project;
import org.doorstep.directory.ProjectWork;
import org.doorstep.directory.Projects;
import org.doorstep.kernel.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the projects from our own tables. */
@Repository
class JdbcProjects implements Projects {

    private final JdbcClient jdbc;

    JdbcProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Project> all() {
        return jdbc.sql("select * from project order by place, id")
                .query(Rows::project)
                .list();
    }

    @Override
    public Optional<Project> find(ProjectId id) {
        return jdbc.sql("select * from project where id = ?")
                .param(id.value())
                .query(Rows::project)
                .optional();
    }

    @Override
    public Optional<Project> hold(ProjectId id) {
        return jdbc.sql("select * from project where id = ? for update")
                .param(id.value())
                .query(Rows::project)
                .optional();
    }

    @Override
    public List<ProjectWork> work() {
        return jdbc.sql("select * from project_work order by leads desc, first_day, officer")
                .query(Rows::projectWork)
                .list();
    }

    @Override
    public List<ProjectWork> workOn(ProjectId id) {
        return jdbc.sql("select * from project_work where project = ? order by leads desc, first_day, officer")
                .param(id.value())
                .query(Rows::projectWork)
                .list();
    }
}
