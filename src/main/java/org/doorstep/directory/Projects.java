package org.doorstep.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;

/** Answers what the office builds or renews, and who works on it. */
public interface Projects {

    /** All projects in the order of the office. */
    List<Project> all();

    Optional<Project> find(ProjectId id);

    /** The project for something that looks at who works on it or what is about it: nobody changes either meanwhile. */
    Optional<Project> hold(ProjectId id);

    /** Who works on any project or has, those who lead it first, then the longest there. */
    List<ProjectWork> work();

    /** Who works on a project or has, those who lead it first, then the longest there. */
    List<ProjectWork> workOn(ProjectId id);

    /** Everybody who works on the project or ever has. */
    default Set<OfficerId> everOn(ProjectId id) {
        return workOn(id).stream().map(ProjectWork::officer).collect(Collectors.toSet());
    }
}
