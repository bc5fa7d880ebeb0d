package org.doorstep.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.doorstep.kernel.OfficerId;

/** Follows deputies until one is present; a ring of absent deputies ends with nobody. */
record StandIn(Directory directory, LocalDate day) {

    Optional<Officer> of(OfficerId asked) {
        var tried = new HashSet<OfficerId>();
        var next = directory.officer(asked);
        while (next.isPresent() && tried.add(next.get().id())) {
            var candidate = next.get();
            if (candidate.active() && !directory.isAbsent(candidate.id(), day)) {
                return next;
            }
            next = directory.deputyOf(candidate.id(), day);
        }
        return Optional.empty();
    }
}
