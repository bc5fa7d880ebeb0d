package org.doorstep.petition;

import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;

/**
 * Whoever asks after a petition with a query code of their own (查询码), and the part in which they stand in it.
 *
 * @param place as in {@link Member}
 * @param left whether they have left the group, and are told nothing but that
 */
public record Asker(Petition petition, int place, Petitioner.Part part, boolean left) {

    public PetitionNumber number() {
        return petition.number();
    }

    public boolean isPetitioner() {
        return part == Petitioner.Part.PETITIONER;
    }

    /** For what each of a group may do; a refusal {@code petition.left} to those who have left it. */
    public Asker present() {
        if (left) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "petition.left", number());
        }
        return this;
    }

    /** For what belongs to the whole petition; a refusal {@code petition.onlyPetitioner} to the others of a group. */
    public Asker forAll() {
        if (!present().isPetitioner()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "petition.onlyPetitioner", number());
        }
        return this;
    }
}
