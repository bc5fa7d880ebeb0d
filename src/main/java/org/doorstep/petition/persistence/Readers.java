package org.doorstep.petition.persistence;

import org.doorstep.audit.AuditLog;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Knows who may read what is sealed (R22 §30): the discipline office alone, and every time on record. */
@Component
class Readers {

    private static final String DISCIPLINE_OFFICE = "discipline-office";

    private final Actors actors;
    private final AuditLog audit;

    Readers(Actors actors, AuditLog audit) {
        this.actors = actors;
        this.audit = audit;
    }

    boolean mayKnowOf(boolean sealed) {
        return !sealed || actors.has(DISCIPLINE_OFFICE);
    }

    /** Puts on record that sealed words are about to be read, or refuses. */
    void admit(boolean sealed, PetitionNumber number) {
        if (!mayKnowOf(sealed)) {
            throw unknown(number);
        }
        if (sealed) {
            audit.write("sealed.read", number.value(), null);
        }
    }

    static Refusal unknown(Object number) {
        return new Refusal(Refusal.Kind.UNKNOWN, "petition.unknown", number.toString());
    }
}
