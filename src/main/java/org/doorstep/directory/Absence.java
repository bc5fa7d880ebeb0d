package org.doorstep.directory;

import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Days on which an officer is not in the office, first and last included, and who stands in. */
public record Absence(
        OfficerId officer,
        LocalDate from,
        LocalDate to,
        @Nullable OfficerId deputy) {

    public Absence {
        if (to.isBefore(from)) {
            throw new Refusal("directory.endsBeforeItBegins", from.toString(), to.toString());
        }
        if (officer.equals(deputy)) {
            throw new Refusal("directory.ownDeputy", officer.value());
        }
    }

    boolean overlaps(Absence other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
