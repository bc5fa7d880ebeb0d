package org.doorstep.petition.persistence;

import org.doorstep.petition.Petitioner;
import org.jspecify.annotations.Nullable;

/** The place of one person in a petition without who they are; none has a code who came before each was given one. */
record Seat(
        int place,
        Petitioner.Part part,
        boolean left,
        @Nullable QueryCode code) {

    boolean isPetitioner() {
        return part == Petitioner.Part.PETITIONER && !left;
    }

    boolean mayFollow() {
        return part == Petitioner.Part.REPRESENTATIVE && !left;
    }

    boolean opensWith(String typed) {
        return code != null && code.is(typed);
    }
}
