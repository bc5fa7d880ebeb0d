package org.doorstep.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.kernel.OfficerId;
import org.springframework.stereotype.Component;

/** Who may review today: present, without a hand in the matter before, and not the head, who approves. */
@Component
public class Reviewers {

    private final Directory directory;
    private final ReviewingBody body;
    private final Clock clock;

    Reviewers(Directory directory, ReviewingBody body, Clock clock) {
        this.directory = directory;
        this.body = body;
        this.clock = clock;
    }

    /** Officers of the body; one that has nobody fit borrows from the petition office (R22 §14). */
    public List<Officer> of(Review review) {
        var unit = review.body();
        var own = unit == null ? List.<Officer>of() : fit(directory.officersOf(unit), review);
        return own.isEmpty() ? fit(directory.withRole(Role.PETITION_OFFICE), review) : own;
    }

    private List<Officer> fit(Collection<Officer> officers, Review review) {
        var absent = directory.absentOn(LocalDate.now(clock));
        return officers.stream()
                .filter(officer -> !absent.contains(officer.id()))
                .filter(officer -> !isHead(officer.id(), review))
                .filter(officer -> body.isFit(officer.id(), review))
                .toList();
    }

    private boolean isHead(OfficerId officer, Review review) {
        var unit = review.body();
        return unit == null
                ? directory.withRole(Role.PETITION_OFFICE_HEAD).stream()
                        .map(Officer::id)
                        .anyMatch(officer::equals)
                : directory
                        .headOf(unit)
                        .map(Officer::id)
                        .filter(officer::equals)
                        .isPresent();
    }
}
