package org.doorstep.directory;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;

/**
 * Ends an officer's work on a project with this day. That they worked on it stays: they take no part in what is against it
 * now or later (R22 §28), or releasing the planner would be the way to have them judge their own plan.
 */
@UseCase
public class ReleaseFromProject {

    private final Projects projects;
    private final Roster roster;
    private final Known known;
    private final Permission permission;
    private final Clock clock;

    ReleaseFromProject(Projects projects, Roster roster, Known known, Permission permission, Clock clock) {
        this.projects = projects;
        this.roster = roster;
        this.known = known;
        this.permission = permission;
        this.clock = clock;
    }

    public void release(ProjectId project, OfficerId officer) {
        permission.ofAdministrator();
        known.held(project);
        var work = projects.workOn(project).stream()
                .filter(one -> one.officer().equals(officer) && one.goesOn())
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "directory.notOnProject", officer, project));
        roster.put(work.until(LocalDate.now(clock)));
    }
}
