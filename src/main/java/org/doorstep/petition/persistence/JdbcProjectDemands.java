package org.doorstep.petition.persistence;

import java.util.List;
import java.util.Set;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.ProjectId;
import org.doorstep.petition.ProjectDemands;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the database which demands are about which project. */
@Component
class JdbcProjectDemands implements ProjectDemands {

    private final JdbcClient jdbc;

    JdbcProjectDemands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DemandNumber> about(ProjectId project) {
        return jdbc.sql("""
                        select d.number from demand d join petition p on p.number = d.petition
                        where d.project = :project and p.archived_at is null
                        order by length(d.number), d.number""")
                .param("project", project.value())
                .query((row, place) -> new DemandNumber(row.getString(1)))
                .list();
    }

    @Override
    public Set<ProjectId> projectsOf(PetitionNumber petition) {
        return jdbc.sql("select project from demand where petition = :petition and project is not null")
                .param("petition", petition.value())
                .query((row, place) -> new ProjectId(row.getString(1)))
                .set();
    }
}
