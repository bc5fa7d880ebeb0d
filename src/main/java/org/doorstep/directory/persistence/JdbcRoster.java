package org.doorstep.directory.persistence;

import java.util.List;
import org.doorstep.directory.Absence;
import org.doorstep.directory.Community;
import org.doorstep.directory.Link;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Project;
import org.doorstep.directory.ProjectWork;
import org.doorstep.directory.Roster;
import org.doorstep.directory.Topic;
import org.doorstep.directory.Unit;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the directory to our own tables. */
@Repository
class JdbcRoster implements Roster {

    private final JdbcClient jdbc;

    JdbcRoster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from unit").query(Integer.class).single() == 0;
    }

    @Override
    public void put(Unit unit, int place) {
        var calendar = unit.calendar();
        var above = unit.reviewedBy();
        Upsert.into("unit")
                .key("id", unit.id().value())
                .names(unit.names())
                .value("handles_demands", unit.handlesDemands())
                .value("head", idOf(unit.head()))
                .value("calendar", calendar == null ? null : calendar.value())
                .value("reviewed_by", above == null ? null : above.value())
                .value("place", place)
                .put(jdbc);
    }

    @Override
    public void put(Officer officer) {
        var unit = officer.unit();
        Upsert.into("officer")
                .key("id", officer.id().value())
                .value("family_en", officer.name().familyEn())
                .value("given_en", officer.name().givenEn())
                .value("family_zh", officer.name().familyZh())
                .value("given_zh", officer.name().givenZh())
                .value("unit", unit == null ? null : unit.value())
                .value("active", officer.active())
                .put(jdbc);
        jdbc.sql("delete from officer_role where officer = ?")
                .param(officer.id().value())
                .update();
        officer.roles()
                .forEach(role -> jdbc.sql("insert into officer_role (officer, role) values (?, ?)")
                        .params(officer.id().value(), role.group())
                        .update());
    }

    @Override
    public void put(Community community, int place) {
        Upsert.into("community")
                .key("id", community.id().value())
                .names(community.names())
                .value("place", place)
                .put(jdbc);
    }

    @Override
    public void put(Topic topic, int place) {
        Upsert.into("topic")
                .key("code", topic.code())
                .names(topic.names())
                .value("place", place)
                .put(jdbc);
    }

    @Override
    public void put(Link link) {
        Upsert.into("community_link")
                .key("community", link.community().value())
                .key("leader", link.leader().value())
                .key("first_day", link.from())
                .value("last_day", link.to())
                .put(jdbc);
    }

    @Override
    public void put(Project project, int place) {
        Upsert.into("project")
                .key("id", project.id().value())
                .names(project.names())
                .value("place", place)
                .put(jdbc);
    }

    @Override
    public void put(ProjectWork work) {
        Upsert.into("project_work")
                .key("project", work.project().value())
                .key("officer", work.officer().value())
                .key("first_day", work.from())
                .value("leads", work.leads())
                .value("last_day", work.to())
                .put(jdbc);
    }

    @Override
    public void put(Absence absence) {
        Upsert.into("absence")
                .key("officer", absence.officer().value())
                .key("first_day", absence.from())
                .value("last_day", absence.to())
                .value("deputy", idOf(absence.deputy()))
                .put(jdbc);
    }

    @Override
    public List<Officer> everybody() {
        return jdbc.sql(JdbcDirectory.OFFICERS + " order by o.id")
                .query(Rows::officer)
                .list();
    }

    @Override
    public List<Absence> absencesOf(OfficerId officer) {
        return jdbc.sql("select * from absence where officer = ? order by first_day")
                .param(officer.value())
                .query(Rows::absence)
                .list();
    }

    @Override
    public List<Link> linksOf(CommunityId community) {
        return jdbc.sql("select * from community_link where community = ? order by first_day, leader")
                .param(community.value())
                .query(Rows::link)
                .list();
    }

    @Override
    public void remove(Absence absence) {
        jdbc.sql("delete from absence where officer = ? and first_day = ?")
                .params(absence.officer().value(), absence.from())
                .update();
    }

    private static @Nullable String idOf(@Nullable OfficerId officer) {
        return officer == null ? null : officer.value();
    }
}
