package org.doorstep.directory.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.directory.Absence;
import org.doorstep.directory.Community;
import org.doorstep.directory.Link;
import org.doorstep.directory.Names;
import org.doorstep.directory.Officer;
import org.doorstep.directory.OfficerName;
import org.doorstep.directory.Project;
import org.doorstep.directory.ProjectWork;
import org.doorstep.directory.Role;
import org.doorstep.directory.Topic;
import org.doorstep.directory.Unit;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** Turns rows of the directory's tables into its words. */
final class Rows {

    private Rows() {}

    static Unit unit(ResultSet row, int number) throws SQLException {
        var calendar = row.getString("calendar");
        var above = row.getString("reviewed_by");
        return new Unit(
                new UnitId(row.getString("id")),
                names(row),
                row.getBoolean("handles_demands"),
                officerId(row, "head"),
                above == null ? null : new UnitId(above),
                calendar == null ? null : new CalendarCode(calendar));
    }

    static Officer officer(ResultSet row, int number) throws SQLException {
        var name = new OfficerName(
                row.getString("family_en"),
                row.getString("given_en"),
                row.getString("family_zh"),
                row.getString("given_zh"));
        var unit = row.getString("unit");
        return new Officer(
                new OfficerId(row.getString("id")),
                name,
                unit == null ? null : new UnitId(unit),
                roles(row.getString("roles")),
                row.getBoolean("active"));
    }

    static Community community(ResultSet row, int number) throws SQLException {
        return new Community(new CommunityId(row.getString("id")), names(row));
    }

    static Topic topic(ResultSet row, int number) throws SQLException {
        return new Topic(row.getString("code"), names(row));
    }

    static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                new OfficerId(row.getString("officer")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                officerId(row, "deputy"));
    }

    static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                new CommunityId(row.getString("community")),
                new OfficerId(row.getString("leader")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    static Project project(ResultSet row, int number) throws SQLException {
        return new Project(new ProjectId(row.getString("id")), names(row));
    }

    static ProjectWork projectWork(ResultSet row, int number) throws SQLException {
        return new ProjectWork(
                new ProjectId(row.getString("project")),
                new OfficerId(row.getString("officer")),
                row.getBoolean("leads"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static Names names(ResultSet row) throws SQLException {
        return new Names(row.getString("name_en"), row.getString("name_zh"));
    }

    private static @Nullable OfficerId officerId(ResultSet row, String column) throws SQLException {
        var id = row.getString(column);
        return id == null ? null : new OfficerId(id);
    }

    private static Set<Role> roles(@Nullable String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(","))
                        .flatMap(group -> Role.ofGroup(group).stream())
                        .collect(Collectors.toSet());
    }
}
