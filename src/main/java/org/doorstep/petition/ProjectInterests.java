package org.doorstep.petition;

import org.doorstep.directory.ProjectJoined;
import org.doorstep.directory.Projects;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever gives out the tasks of a case that people have an interest in it because they work on the project that a
 * demand is about (回避, R22 §28): when the demand gets its project, and when somebody joins the project later.
 */
@Component
public class ProjectInterests {

    private final Projects projects;
    private final ProjectDemands demands;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    ProjectInterests(Projects projects, ProjectDemands demands, Timeline timeline, ApplicationEventPublisher events) {
        this.projects = projects;
        this.demands = demands;
        this.timeline = timeline;
        this.events = events;
    }

    /** Follows when somebody has found what the demand is about, and the case file says so. */
    public void follow(DemandNumber demand, ProjectId project, OfficerId by) {
        timeline.add(demand.petition(), demand, Timeline.Kind.PROJECT_NAMED, by);
        projects.everOn(project)
                .forEach(officer -> events.publishEvent(new InterestDeclared(officer, demand.petition())));
    }

    @EventListener
    void hear(ProjectJoined joined) {
        for (var demand : demands.about(joined.project())) {
            timeline.add(demand.petition(), demand, Timeline.Kind.PROJECT_JOINED, OfficerId.SYSTEM);
            events.publishEvent(new InterestDeclared(joined.officer(), demand.petition()));
        }
    }
}
