package org.doorstep.directory.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doorstep.directory.Community;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.directory.Topic;
import org.doorstep.directory.Unit;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the directory from our own tables. */
@Repository
class JdbcDirectory implements Directory {

    static final String OFFICERS = """
            select o.*, (select string_agg(r.role, ',') from officer_role r where r.officer = o.id) as roles
              from officer o
            """;

    private final JdbcClient jdbc;

    JdbcDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Officer> officer(OfficerId id) {
        return jdbc.sql(OFFICERS + " where o.id = ?")
                .param(id.value())
                .query(Rows::officer)
                .optional();
    }

    @Override
    public List<Officer> officers() {
        return jdbc.sql(OFFICERS + " where o.active order by o.id")
                .query(Rows::officer)
                .list();
    }

    @Override
    public List<Officer> officersOf(UnitId unit) {
        return jdbc.sql(OFFICERS + " where o.active and o.unit = ? order by o.id")
                .param(unit.value())
                .query(Rows::officer)
                .list();
    }

    @Override
    public List<Officer> withRole(Role role) {
        return jdbc.sql(
                        OFFICERS
                                + " join officer_role held on held.officer = o.id and held.role = ? where o.active order by o.id")
                .param(role.group())
                .query(Rows::officer)
                .list();
    }

    @Override
    public Optional<Officer> headOf(UnitId unit) {
        return jdbc.sql(OFFICERS + " join unit u on u.head = o.id where o.active and u.id = ?")
                .param(unit.value())
                .query(Rows::officer)
                .optional();
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return jdbc.sql("select * from unit where id = ?")
                .param(id.value())
                .query(Rows::unit)
                .optional();
    }

    @Override
    public List<Unit> units() {
        return jdbc.sql("select * from unit order by place, id")
                .query(Rows::unit)
                .list();
    }

    @Override
    public List<Community> communities() {
        return jdbc.sql("select * from community order by place, id")
                .query(Rows::community)
                .list();
    }

    @Override
    public List<Topic> topics() {
        return jdbc.sql("select * from topic order by place, code")
                .query(Rows::topic)
                .list();
    }

    @Override
    public boolean isAbsent(OfficerId officer, LocalDate day) {
        return jdbc.sql("select count(*) from absence where officer = :officer and :day between first_day and last_day")
                        .param("officer", officer.value())
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Set<OfficerId> absentOn(LocalDate day) {
        return jdbc.sql("select officer from absence where :day between first_day and last_day")
                .param("day", day)
                .query((row, place) -> new OfficerId(row.getString(1)))
                .set();
    }

    @Override
    public Optional<Officer> deputyOf(OfficerId officer, LocalDate day) {
        return jdbc.sql(OFFICERS + """
                         join absence a on a.deputy = o.id
                        where a.officer = :officer and :day between a.first_day and a.last_day
                        """)
                .param("officer", officer.value())
                .param("day", day)
                .query(Rows::officer)
                .optional();
    }

    @Override
    public List<Officer> leadersLinkedTo(CommunityId community, LocalDate day) {
        return jdbc.sql(OFFICERS + """
                         join community_link l on l.leader = o.id
                        where o.active and l.community = :community
                          and l.first_day <= :day and (l.last_day is null or l.last_day >= :day)
                        order by l.first_day, o.id
                        """)
                .param("community", community.value())
                .param("day", day)
                .query(Rows::officer)
                .list();
    }
}
