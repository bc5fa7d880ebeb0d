package org.doorstep.directory;

import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;

/** Strikes out an absence that does not take place. */
@UseCase
public class CancelAbsence {

    private final Roster roster;
    private final Known known;
    private final Permission permission;

    CancelAbsence(Roster roster, Known known, Permission permission) {
        this.roster = roster;
        this.known = known;
        this.permission = permission;
    }

    public void cancel(OfficerId officer, LocalDate from) {
        permission.overAbsencesOf(known.active(officer));
        var absence = roster.absencesOf(officer).stream()
                .filter(noted -> noted.from().equals(from))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.UNKNOWN, "directory.noAbsence", officer.value(), from.toString()));
        roster.remove(absence);
    }
}
