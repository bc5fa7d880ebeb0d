package org.doorstep.petition;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.doorstep.directory.ProjectJoined;
import org.doorstep.directory.Projects;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.Refusal.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says which project a demand is about, and tells whoever gives out the tasks of a case that people have an interest in it
 * because they work on that project (回避, R22 §28): when it is said, and when somebody joins the project later.
 */
@Component
public class ProjectInterests {

    private final Projects projects;
    private final ProjectDemands about;
    private final Demands demands;
    private final CasesUnderWay cases;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    ProjectInterests(
            Projects projects,
            ProjectDemands about,
            Demands demands,
            CasesUnderWay cases,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.about = about;
        this.demands = demands;
        this.cases = cases;
        this.timeline = timeline;
        this.events = events;
    }

    /** Whoever works on the project, or on the one that was named before, says nothing about it. */
    public void name(DemandNumber demand, @Nullable ProjectId project, OfficerId by) {
        var known = demands.get(demand);
        var before = known.project();
        if (Objects.equals(before, project)) {
            return;
        }
        if (!known.mayNameProject()) {
            throw new Refusal("petition.noProject", demand);
        }
        Stream.of(before, project)
                .filter(Objects::nonNull)
                .sorted(comparing(ProjectId::value)) // everybody holds them in one order
                .forEach(one -> keepOut(by, one));
        about.put(demand, project);
        timeline.add(demand.petition(), demand, what(before, project), by);
        if (project != null) {
            tell(projects.everOn(project), demand.petition());
        }
    }

    private void keepOut(OfficerId officer, ProjectId project) {
        if (projects.hold(project).isEmpty()) { // held, since somebody may join it at the same moment
            throw new Refusal(Kind.INVALID, "directory.unknownProject", project);
        }
        if (projects.everOn(project).contains(officer)) {
            throw new Refusal("petition.yourProject", officer, project);
        }
    }

    private static Timeline.Kind what(@Nullable ProjectId before, @Nullable ProjectId after) {
        if (before == null) {
            return Timeline.Kind.PROJECT_NAMED;
        }
        return after == null ? Timeline.Kind.PROJECT_CLEARED : Timeline.Kind.PROJECT_CORRECTED;
    }

    @EventListener
    void hear(ProjectJoined joined) {
        about.about(joined.project()).stream()
                .collect(groupingBy(DemandNumber::petition, LinkedHashMap::new, toList()))
                .forEach((petition, its) -> follow(joined.officer(), petition, its));
    }

    private void follow(OfficerId officer, PetitionNumber petition, List<DemandNumber> its) {
        if (cases.has(petition)) {
            its.forEach(demand -> timeline.add(petition, demand, Timeline.Kind.PROJECT_JOINED, OfficerId.SYSTEM));
            tell(Set.of(officer), petition);
        }
    }

    private void tell(Set<OfficerId> officers, PetitionNumber petition) {
        if (!officers.isEmpty()) {
            events.publishEvent(new InterestDeclared(officers, petition));
        }
    }
}
