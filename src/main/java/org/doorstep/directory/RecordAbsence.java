package org.doorstep.directory;

import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;

/** Notes the days on which an officer is away and who stands in; the same first day again changes what was noted. */
@UseCase
public class RecordAbsence {

    private final Roster roster;
    private final Known known;
    private final Permission permission;

    RecordAbsence(Roster roster, Known known, Permission permission) {
        this.roster = roster;
        this.known = known;
        this.permission = permission;
    }

    public void record(Absence absence) {
        permission.overAbsencesOf(known.active(absence.officer()));
        var deputy = absence.deputy();
        if (deputy != null) {
            known.active(deputy);
        }
        roster.absencesOf(absence.officer()).stream()
                .filter(other -> !other.from().equals(absence.from()) && other.overlaps(absence))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            "directory.overlappingAbsence",
                            other.officer().value(),
                            other.from().toString(),
                            other.to().toString());
                });
        roster.put(absence);
    }
}
