package org.doorstep.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Has an officer lead a project or work on it from today. Who did the one before and now does the other did it until
 * yesterday: the case file says of the past what was true then.
 */
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
        known.held(project); // a demand may get it at the same moment
        known.active(officer);
        var today = LocalDate.now(clock);
        var isNew = !projects.everOn(project).contains(officer);
        var before = underWay(project, officer, today);
        before.filter(work -> work.leads() != leads && work.from().isBefore(today))
                .ifPresent(work -> roster.put(work.until(today.minusDays(1))));
        roster.put(before.filter(work -> work.leads() == leads)
                .map(work -> work.until(null))
                .orElseGet(() -> new ProjectWork(project, officer, leads, today, null)));
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
