package org.doorstep.directory;

import org.doorstep.kernel.UseCase;

/** Takes a project into the directory, or changes what it is called. */
@UseCase
public class DescribeProject {

    private final Projects projects;
    private final Roster roster;
    private final Permission permission;

    DescribeProject(Projects projects, Roster roster, Permission permission) {
        this.projects = projects;
        this.roster = roster;
        this.permission = permission;
    }

    public void describe(Project project) {
        permission.ofAdministrator();
        var known = projects.all().stream().map(Project::id).toList();
        var place = known.indexOf(project.id());
        roster.put(project, place < 0 ? known.size() : place);
    }
}
