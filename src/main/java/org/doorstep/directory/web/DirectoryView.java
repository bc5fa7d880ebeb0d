package org.doorstep.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Projects;
import org.doorstep.directory.Role;
import org.doorstep.directory.Unit;
import org.doorstep.kernel.OfficerId;
import org.jspecify.annotations.Nullable;

/** The directory on one day in one language; roles are ids of groups. */
record DirectoryView(
        LocalDate day,
        List<UnitView> units,
        List<OfficerView> officers,
        List<CommunityView> communities,
        List<TopicView> topics,
        List<ProjectView> projects) {

    /** Without a calendar of its own it goes by the one of the profile. */
    record UnitView(
            String id,
            String name,
            boolean handlesDemands,
            @Nullable String head,
            @Nullable String reviewedBy,
            @Nullable String calendar) {}

    record OfficerView(
            String id,
            String name,
            @Nullable String unit,
            List<String> roles,
            boolean absent,
            @Nullable String standIn) {}

    /** The leader is who answers for the community on that day, which may be a stand-in. */
    record CommunityView(String id, String name, @Nullable String leader) {}

    record TopicView(String code, String name) {}

    static DirectoryView of(Directory directory, Projects projects, LocalDate day, Locale language) {
        var away = directory.absentOn(day);
        return new DirectoryView(
                day,
                directory.units().stream().map(unit -> unit(unit, language)).toList(),
                directory.officers().stream()
                        .map(officer -> officer(directory, officer, away, day, language))
                        .toList(),
                directory.communities().stream()
                        .map(community -> new CommunityView(
                                community.id().value(),
                                community.names().in(language),
                                directory
                                        .leaderLinkedTo(community.id(), day)
                                        .map(leader -> leader.id().value())
                                        .orElse(null)))
                        .toList(),
                directory.topics().stream()
                        .map(topic -> new TopicView(topic.code(), topic.names().in(language)))
                        .toList(),
                ProjectView.all(projects, language));
    }

    private static UnitView unit(Unit unit, Locale language) {
        var head = unit.head();
        var above = unit.reviewedBy();
        var calendar = unit.calendar();
        return new UnitView(
                unit.id().value(),
                unit.names().in(language),
                unit.handlesDemands(),
                head == null ? null : head.value(),
                above == null ? null : above.value(),
                calendar == null ? null : calendar.value());
    }

    private static OfficerView officer(
            Directory directory, Officer officer, Set<OfficerId> away, LocalDate day, Locale language) {
        var absent = away.contains(officer.id());
        var standIn = absent ? directory.presentFor(officer.id(), day).orElse(null) : null;
        return new OfficerView(
                officer.id().value(),
                officer.name().in(language),
                officer.unit() == null ? null : officer.unit().value(),
                officer.roles().stream().sorted().map(Role::group).toList(),
                absent,
                standIn == null ? null : standIn.id().value());
    }
}
