package org.doorstep.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.petition.CaseFile.LIN_YU;
import static org.doorstep.petition.CaseFile.aPetition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.doorstep.database.OnEveryDatabase;
import org.doorstep.database.TestDatabase;
import org.doorstep.directory.Names;
import org.doorstep.directory.Officer;
import org.doorstep.directory.OfficerName;
import org.doorstep.directory.Project;
import org.doorstep.directory.ProjectJoined;
import org.doorstep.directory.ProjectWork;
import org.doorstep.directory.persistence.Tables;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.ProjectId;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Which project a demand is about, who says so, and who is kept out for as long as that is said (R22 §28). */
class ProjectOfDemandTest {

    private static final ProjectId HALL = new ProjectId("new-hall");
    private static final ProjectId BRIDGE = new ProjectId("bridge");
    private static final OfficerId HE = new OfficerId("he.lan");
    private static final OfficerId YE = new OfficerId("ye.ting");

    private final List<Object> events = new ArrayList<>();

    @OnEveryDatabase
    void all_who_work_on_it_are_told_of_at_once(TestDatabase database) {
        try (var file = anOfficeOn(database)) {
            var demand = twoDemands(file).get(0);

            naming(file).name(demand, HALL, LIN_YU);

            assertThat(events).containsExactly(new InterestDeclared(Set.of(HE, YE), demand.petition()));
            assertThat(file.the(Interests.class).in(demand.petition())).containsExactlyInAnyOrder(HE, YE);
            assertThat(kinds(file, demand)).containsExactly(Timeline.Kind.PROJECT_NAMED);
        }
    }

    @OnEveryDatabase
    void who_joins_is_told_of_once_though_two_demands_of_the_petition_are_about_it(TestDatabase database) {
        try (var file = anOfficeOn(database)) {
            var demands = twoDemands(file);
            demands.forEach(demand -> naming(file).name(demand, BRIDGE, LIN_YU));

            naming(file).hear(new ProjectJoined(HE, BRIDGE));

            assertThat(events)
                    .containsExactly(new InterestDeclared(HE, demands.get(0).petition()));
        }
    }

    @OnEveryDatabase
    void a_mistake_is_corrected_and_whom_it_kept_out_takes_part_again(TestDatabase database) {
        try (var file = anOfficeOn(database)) {
            var demand = twoDemands(file).get(0);
            naming(file).name(demand, HALL, LIN_YU);

            naming(file).name(demand, BRIDGE, LIN_YU);
            naming(file).name(demand, BRIDGE, LIN_YU);
            assertThat(file.the(Interests.class).in(demand.petition())).isEmpty();
            naming(file).name(demand, null, LIN_YU);

            assertThat(file.the(Demands.class).get(demand).project()).isNull();
            assertThat(kinds(file, demand))
                    .containsExactly(
                            Timeline.Kind.PROJECT_NAMED,
                            Timeline.Kind.PROJECT_CORRECTED,
                            Timeline.Kind.PROJECT_CLEARED);
        }
    }

    @OnEveryDatabase
    void who_works_on_the_one_or_the_other_says_nothing_about_it(TestDatabase database) {
        try (var file = anOfficeOn(database)) {
            var demand = twoDemands(file).get(0);
            assertThatThrownBy(() -> naming(file).name(demand, HALL, HE))
                    .hasMessageStartingWith("petition.yourProject");
            naming(file).name(demand, HALL, LIN_YU);

            assertThatThrownBy(() -> naming(file).name(demand, null, HE))
                    .hasMessageStartingWith("petition.yourProject");
            assertThatThrownBy(() -> naming(file).name(demand, BRIDGE, YE))
                    .hasMessageStartingWith("petition.yourProject");
        }
    }

    @OnEveryDatabase
    void what_is_sealed_or_not_yet_classified_names_none(TestDatabase database) {
        try (var file = anOfficeOn(database)) {
            var demand = twoDemands(file).get(0);
            file.the(Demands.class).seal(demand);
            var unknown = aDemand(file, demand.petition(), 3);

            assertThatThrownBy(() -> naming(file).name(demand, HALL, LIN_YU))
                    .hasMessageStartingWith("petition.noProject");
            assertThatThrownBy(() -> naming(file).name(unknown, HALL, LIN_YU))
                    .hasMessageStartingWith("petition.noProject");
            assertThatThrownBy(() -> naming(file).name(twoDemands(file).get(0), new ProjectId("tower"), LIN_YU))
                    .hasMessageStartingWith("directory.unknownProject");
        }
    }

    /** Else each would look for the other before it is there, and the open tasks stay where they are. */
    @OnEveryDatabase
    void whoever_names_it_waits_for_who_is_joining_it_at_the_same_moment(TestDatabase database) {
        try (var file = anOfficeOn(database)) {
            var demand = twoDemands(file).get(0);
            var projects = directory(file).projects();

            file.inOneTransaction(() -> {
                projects.hold(BRIDGE); // as NameOnProject does
                assertThatThrownBy(() -> meanwhile(file, () -> naming(file).name(demand, BRIDGE, LIN_YU)))
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("lock");
                return demand;
            });
            meanwhile(file, () -> naming(file).name(demand, BRIDGE, LIN_YU));

            assertThat(file.the(Demands.class).get(demand).project()).isEqualTo(BRIDGE);
        }
    }

    /** In a transaction beside the one that runs, without patience. */
    private static void meanwhile(CaseFile file, Runnable work) {
        var beside = new TransactionTemplate(file.the(JdbcTransactionManager.class));
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        beside.executeWithoutResult(running -> {
            file.the(JdbcClient.class).sql("set lock_timeout = 100").update();
            work.run();
        });
    }

    private ProjectInterests naming(CaseFile file) {
        return new ProjectInterests(
                directory(file).projects(),
                file.the(ProjectDemands.class),
                file.the(Demands.class),
                petition -> true,
                file.the(Timeline.class),
                event -> events.add(event));
    }

    private static List<Timeline.Kind> kinds(CaseFile file, DemandNumber demand) {
        return file.the(Timeline.class).of(demand.petition()).stream()
                .filter(entry -> demand.equals(entry.demand()))
                .map(Timeline.Entry::kind)
                .toList();
    }

    private static CaseFile anOfficeOn(TestDatabase database) {
        var file = CaseFile.on(database);
        var roster = directory(file).roster();
        for (var officer : List.of(HE, YE)) {
            roster.put(new Officer(officer, new OfficerName("Wu", "", "吴", ""), null, Set.of(), true));
        }
        roster.put(new Project(HALL, new Names("New hall", "新礼堂")), 0);
        roster.put(new Project(BRIDGE, new Names("Bridge", "大桥")), 1);
        roster.put(new ProjectWork(HALL, HE, true, LocalDate.of(2026, 1, 1), null));
        roster.put(new ProjectWork(HALL, YE, false, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 1)));
        return file;
    }

    private static Tables directory(CaseFile file) {
        return Tables.in(file.the(JdbcClient.class));
    }

    private static List<DemandNumber> twoDemands(CaseFile file) {
        var petition = file.the(Petitions.class).register(aPetition()).number();
        var both = List.of(aDemand(file, petition, 1), aDemand(file, petition, 2));
        both.forEach(demand ->
                file.the(Demands.class).classify(demand, Demand.Type.APPEAL, Demand.StatutoryRoute.NONE, null, null));
        return both;
    }

    private static DemandNumber aDemand(CaseFile file, PetitionNumber petition, int place) {
        var demand = petition.demand(place);
        file.the(Demands.class).open(demand, "请修好楼道的灯", null, null);
        return demand;
    }
}
