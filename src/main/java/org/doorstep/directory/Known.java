package org.doorstep.directory;

import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.springframework.stereotype.Component;

/** Finds what somebody named, or says that there is no such thing. */
@Component
class Known {

    private final Directory directory;

    Known(Directory directory) {
        this.directory = directory;
    }

    Officer officer(OfficerId id) {
        return directory.officer(id).orElseThrow(() -> unknown("directory.unknownOfficer", id.value()));
    }

    /** An officer who works here now. */
    Officer active(OfficerId id) {
        return directory
                .officer(id)
                .filter(Officer::active)
                .orElseThrow(() -> unknown("directory.unknownOfficer", id.value()));
    }

    Unit unit(UnitId id) {
        return directory.unit(id).orElseThrow(() -> unknown("directory.unknownUnit", id.value()));
    }

    Community community(CommunityId id) {
        return directory.communities().stream()
                .filter(community -> community.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("directory.unknownCommunity", id.value()));
    }

    private static Refusal unknown(String code, String id) {
        return new Refusal(Refusal.Kind.UNKNOWN, code, id);
    }
}
