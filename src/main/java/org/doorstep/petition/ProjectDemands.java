package org.doorstep.petition;

import java.util.List;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/** Which demands are about a project of the office. */
public interface ProjectDemands {

    List<DemandNumber> about(ProjectId project);

    /** @param project nothing where the demand is about no project after all */
    void put(DemandNumber demand, @Nullable ProjectId project);
}
