package org.doorstep.directory;

import java.util.List;

/** A whole office as it is first set up; lists are shown in the order given here. */
public record Office(
        List<Unit> units,
        List<Officer> officers,
        List<Community> communities,
        List<Topic> topics,
        List<Link> links,
        List<Project> projects,
        List<ProjectWork> work) {}
