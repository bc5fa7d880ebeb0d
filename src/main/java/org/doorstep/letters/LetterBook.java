package org.doorstep.letters;

import java.util.List;
import java.util.Optional;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.letters.Letters.Letter;
import org.jspecify.annotations.Nullable;

/** The book of letters that went out (发文簿), their text encrypted at rest. */
public interface LetterBook {

    /** @param occasion which of several letters of this kind, or nothing where there can be only one */
    Optional<Letter> find(Kind kind, PetitionNumber petition, @Nullable DemandNumber demand, String occasion);

    void enter(Letter letter, String occasion, boolean sealed);

    /** The letters of a petition, the first one first; those about what is sealed only where asked for. */
    List<Letter> of(PetitionNumber petition, boolean sealedToo);

    boolean hasSealed(PetitionNumber petition);

    /** Moves the letters about a sealed demand under the sealed key; where nothing else is left, all of the petition. */
    void seal(DemandNumber demand, boolean wholly);
}
