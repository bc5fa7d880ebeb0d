package org.doorstep.directory;

import java.time.LocalDate;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** A leader's tie to a community (挂钩) from one day to another, both included, or until further notice. */
public record Link(
        CommunityId community,
        OfficerId leader,
        LocalDate from,
        @Nullable LocalDate to) {

    public Link {
        if (to != null && to.isBefore(from)) {
            throw new Refusal("directory.endsBeforeItBegins", from.toString(), to.toString());
        }
    }

    boolean overlaps(Link other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
