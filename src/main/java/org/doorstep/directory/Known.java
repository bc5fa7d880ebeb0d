package org.doorstep.directory;

import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.springframework.stereotype.Component;

/** Finds what somebody named, or says that there is no such thing. */
@Component
class Known {

    private final Directory directory;
    private final Projects projects;

    Known(Directory directory, Projects projects) {
        this.directory = directory;
        this.projects = projects;
    }

    Officer officer(OfficerId id) {
        return directory.officer(id).orElseThrow(() -> unknown("directory.unknownOfficer", id));
    }

    /** An officer who works here now. */
    Officer active(OfficerId id) {
        return directory.officer(id).filter(Officer::active).orElseThrow(() -> unknown("directory.unknownOfficer", id));
    }

    Unit unit(UnitId id) {
        return directory.unit(id).orElseThrow(() -> unknown("directory.unknownUnit", id));
    }

    Community community(CommunityId id) {
        return directory.communities().stream()
                .filter(community -> community.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("directory.unknownCommunity", id));
    }

    /** A project whose people are about to change. */
    Project held(ProjectId id) {
        return projects.hold(id).orElseThrow(() -> unknown("directory.unknownProject", id));
    }

    private static Refusal unknown(String code, Object id) {
        return new Refusal(Refusal.Kind.UNKNOWN, code, id);
    }
}
