package org.doorstep.directory;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * An office as its file writes it down: units, officers with their roles, communities with the leaders linked to them,
 * topics, and projects with their people, each named in both languages.
 */
public record OfficeFile(
        List<UnitRow> units,
        List<OfficerRow> officers,
        List<CommunityRow> communities,
        List<TopicRow> topics,
        List<ProjectRow> projects) {

    public record UnitRow(
            String id,
            String en,
            String zh,
            boolean handles,
            @Nullable String head,
            @Nullable String reviewedBy,
            @Nullable String calendar) {}

    public record OfficerRow(
            String id,
            List<String> en,
            List<String> zh,
            @Nullable String unit,
            Set<String> roles) {}

    public record CommunityRow(
            String id, String en, String zh, @Nullable String leader) {}

    public record TopicRow(String code, String en, String zh) {}

    public OfficeFile {
        units = orNone(units);
        officers = orNone(officers);
        communities = orNone(communities);
        topics = orNone(topics);
        projects = orNone(projects);
    }

    /** Reads a file; what is wrong with it is said with its line. */
    public static OfficeFile read(Resource text) {
        try (var file = text.getInputStream()) {
            return new YAMLMapper().readValue(file, OfficeFile.class);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "directory.unreadableOffice",
                    text.getDescription(),
                    at == null ? "?" : String.valueOf(at.getLineNr()),
                    broken.getOriginalMessage());
        } catch (IOException gone) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.noOfficeFile", text.getDescription());
        }
    }

    /** The one thing that is spoken of without being there, if any: a unit, an officer, a role. */
    private void check() {
        var known = officers.stream().map(OfficerRow::id).collect(Collectors.toSet());
        var places = units.stream().map(UnitRow::id).collect(Collectors.toSet());
        units.forEach(unit -> there(known, unit.head, unit.id));
        units.forEach(unit -> there(places, unit.reviewedBy, unit.id));
        officers.forEach(officer -> there(places, officer.unit, officer.id));
        communities.forEach(community -> there(known, community.leader, community.id));
        projects.forEach(project -> project.check(known));
        officers.forEach(officer -> officer.roles.forEach(role -> there(roles(), role, officer.id)));
        officers.stream()
                .filter(officer -> officer.en.size() != 2 || officer.zh.size() != 2)
                .findFirst()
                .ifPresent(officer -> {
                    throw new Refusal(Refusal.Kind.INVALID, "directory.twoNames", officer.id);
                });
    }

    private static Set<String> roles() {
        return Stream.of(Role.values()).map(Role::group).collect(Collectors.toSet());
    }

    private static void there(Set<String> known, @Nullable String id, String at) {
        if (id != null && !known.contains(id)) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.notInOffice", at, id);
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }

    /** The office with its leaders linked to their communities, and people at work on its projects, from the first day of the given year. */
    public Office inYear(int year) {
        check();
        var from = LocalDate.of(year, 1, 1);
        return new Office(
                units.stream().map(OfficeFile::unit).toList(),
                officers.stream().map(OfficeFile::officer).toList(),
                communities.stream()
                        .map(row -> new Community(new CommunityId(row.id), new Names(row.en, row.zh)))
                        .toList(),
                topics.stream()
                        .map(row -> new Topic(row.code, new Names(row.en, row.zh)))
                        .toList(),
                communities.stream()
                        .filter(row -> row.leader != null)
                        .map(row -> new Link(
                                new CommunityId(row.id), new OfficerId(requireNonNull(row.leader)), from, null))
                        .toList(),
                projects.stream().map(ProjectRow::project).toList(),
                projects.stream().flatMap(row -> row.workFrom(from)).toList());
    }

    private static Unit unit(UnitRow row) {
        return new Unit(
                new UnitId(row.id),
                new Names(row.en, row.zh),
                row.handles,
                officerId(row.head),
                row.reviewedBy == null ? null : new UnitId(row.reviewedBy),
                row.calendar == null ? null : new CalendarCode(row.calendar));
    }

    private static Officer officer(OfficerRow row) {
        return new Officer(
                new OfficerId(row.id),
                new OfficerName(row.en.get(0), row.en.get(1), row.zh.get(0), row.zh.get(1)),
                row.unit == null ? null : new UnitId(row.unit),
                row.roles.stream()
                        .map(group -> Role.ofGroup(group).orElseThrow())
                        .collect(Collectors.toSet()),
                true);
    }

    private static @Nullable OfficerId officerId(@Nullable String id) {
        return id == null ? null : new OfficerId(id);
    }
}
