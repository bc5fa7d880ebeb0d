package org.doorstep.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Has an officer lead a project or work on it from today; the same again changes which of the two. */
@UseCase
public class NameOnProject {

    private final Projects projects;
    private final Roster roster;
    private final Known known;
    private final Permission permission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NameOnProject(
            Projects projects,
            Roster roster,
            Known known,
            Permission permission,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.roster = roster;
        this.known = known;
        this.permission = permission;
        this.events = events;
        this.clock = clock;
    }

    public void name(ProjectId project, OfficerId officer, boolean leads) {
        permission.ofAdministrator();
        known.project(project);
        known.active(officer);
        var today = LocalDate.now(clock);
        var isNew = !projects.everOn(project).contains(officer);
        var from = underWay(project, officer, today).map(ProjectWork::from).orElse(today);
        roster.put(new ProjectWork(project, officer, leads, from, null));
        if (isNew) {
            events.publishEvent(new ProjectJoined(officer, project));
        }
    }

    /** Work that ended today goes on as if it had not. */
    private Optional<ProjectWork> underWay(ProjectId project, OfficerId officer, LocalDate today) {
        return projects.workOn(project).stream()
                .filter(work -> work.officer().equals(officer))
                .filter(work -> work.goesOn() || today.equals(work.to()))
                .findFirst();
    }
}
