package org.doorstep.petition.persistence;

import java.util.List;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.ProjectId;
import org.doorstep.petition.ProjectDemands;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The projects of the demands in the database. */
@Component
class JdbcProjectDemands implements ProjectDemands {

    private final JdbcClient jdbc;

    JdbcProjectDemands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DemandNumber> about(ProjectId project) {
        return jdbc.sql("""
                        select number from demand where project = :project
                        order by length(number), number""")
                .param("project", project.value())
                .query((row, place) -> new DemandNumber(row.getString(1)))
                .list();
    }

    @Override
    public void put(DemandNumber demand, @Nullable ProjectId project) {
        jdbc.sql("update demand set project = :project where number = :number")
                .param("project", Row.text(project))
                .param("number", demand.value())
                .update();
    }
}
