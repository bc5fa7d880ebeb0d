package org.doorstep.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** A small invented office for tests. */
final class AnOffice {

    static final UnitId HOUSING = new UnitId("housing");
    static final UnitId LEADERSHIP = new UnitId("leadership");
    static final OfficerId HE = new OfficerId("he.lan");
    static final OfficerId HUANG = new OfficerId("huang.wei");
    static final OfficerId ZHOU = new OfficerId("zhou.yan");
    static final OfficerId SONG = new OfficerId("song.ming");
    static final OfficerId ADMIN = new OfficerId("admin");
    static final CommunityId LAKESIDE = new CommunityId("lakeside");
    static final CommunityId HARBOUR = new CommunityId("harbour");

    static final ProjectId HALL = new ProjectId("new-hall");
    static final ProjectId BRIDGE = new ProjectId("bridge");

    private AnOffice() {}

    static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    static Officer anOfficer(OfficerId id, @Nullable UnitId unit, Role... roles) {
        return new Officer(id, new OfficerName(id.value(), "", "某", ""), unit, Set.of(roles), true);
    }

    static Officer gone(Officer officer) {
        return new Officer(officer.id(), officer.name(), officer.unit(), officer.roles(), false);
    }

    static Office whole() {
        return new Office(
                List.of(
                        new Unit(
                                HOUSING,
                                new Names("Housing", "住房"),
                                true,
                                HUANG,
                                LEADERSHIP,
                                new CalendarCode("GB-EAW")),
                        new Unit(LEADERSHIP, new Names("Leadership", "领导"), false, null, null, null)),
                List.of(
                        anOfficer(HE, HOUSING, Role.VISITING_OFFICER),
                        anOfficer(HUANG, LEADERSHIP, Role.LINKED_LEADER),
                        anOfficer(ZHOU, LEADERSHIP, Role.LINKED_LEADER),
                        anOfficer(SONG, LEADERSHIP, Role.LINKED_LEADER, Role.VISITING_OFFICER),
                        anOfficer(ADMIN, null, Role.ADMINISTRATOR)),
                List.of(
                        new Community(LAKESIDE, new Names("Lakeside", "湖滨")),
                        new Community(HARBOUR, new Names("Harbour", "港湾"))),
                List.of(new Topic("water", new Names("Water", "供水")), new Topic("other", new Names("Other", "其他"))),
                List.of(
                        new Link(LAKESIDE, HUANG, LocalDate.of(2026, 1, 1), null),
                        new Link(HARBOUR, ZHOU, LocalDate.of(2026, 1, 1), may(10)),
                        new Link(HARBOUR, SONG, may(11), null)),
                List.of(
                        new Project(HALL, new Names("New hall", "新礼堂")),
                        new Project(BRIDGE, new Names("Bridge", "大桥"))),
                List.of(
                        new ProjectWork(HALL, ZHOU, true, LocalDate.of(2026, 1, 1), null),
                        new ProjectWork(HALL, HE, false, LocalDate.of(2026, 1, 1), may(10))));
    }
}
