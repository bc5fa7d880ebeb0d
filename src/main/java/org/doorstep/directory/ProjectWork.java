package org.doorstep.directory;

import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An officer's work on a project from one day to another, both included, or until further notice. It is kept when it has
 * ended: who planned what a petition is against does not stand outside by leaving (R22 §28).
 *
 * @param leads whether the officer answers for the project, and does not just work on it
 */
public record ProjectWork(
        ProjectId project,
        OfficerId officer,
        boolean leads,
        LocalDate from,
        @Nullable LocalDate to) {

    public ProjectWork {
        if (to != null && to.isBefore(from)) {
            throw new Refusal("directory.endsBeforeItBegins", from.toString(), to.toString());
        }
    }

    boolean goesOn() {
        return to == null;
    }

    ProjectWork until(@Nullable LocalDate last) {
        return new ProjectWork(project, officer, leads, from, last);
    }
}
