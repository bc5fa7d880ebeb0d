package org.doorstep.petition;

import java.util.List;
import java.util.Set;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.ProjectId;

/** Which demands are about a project of the office, and which projects a petition is about. */
public interface ProjectDemands {

    /** Those of petitions that are not in the archive yet. */
    List<DemandNumber> about(ProjectId project);

    Set<ProjectId> projectsOf(PetitionNumber petition);
}
