package org.doorstep.petition;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doorstep.kernel.PetitionNumber;

/**
 * Those who raised a petition together (R22 §20): each asks with a code of their own, none sees how to reach another, and
 * whoever has left is not shown any more.
 */
public interface Group {

    /** Whoever knows this code, or a refusal {@code petition.unknown}; sealed or not, and the only way in (R22 §21). */
    Asker asking(PetitionNumber number, String queryCode);

    /** Who has not left, the petitioner first; of a sealed petition for the discipline office alone, and on record (R22 §30). */
    List<Member> of(PetitionNumber number);

    /** How many have left. */
    int departed(PetitionNumber number);

    /** Whom the office writes to: for letters only, which are filed under the same key. Empty for the anonymous. */
    Optional<Petitioner> addressee(PetitionNumber number);

    /** The one in this place of the group, for a letter about what they asked for in their own name; nobody once they have left. */
    Optional<Petitioner> addressee(PetitionNumber number, int place);

    /** What the petitioner asks with, for whoever hands it to them; of a sealed petition as for {@link #of}. */
    String queryCode(PetitionNumber number);

    /** What one of the group asks with; a fresh one for those who came before each had a code. */
    String queryCode(PetitionNumber number, int place);

    /** Takes somebody in who joins later, and makes the group as large as the people who are named in it. */
    Member join(PetitionNumber number, Petitioner person);

    /** Whether the asker can go without ending the petition: a petitioner only where a representative takes their place. */
    boolean mayLeave(Asker asker);

    /**
     * Lets the asker go. Where it is the petitioner, the first representative takes their place, and {@link
     * PetitionerReplaced} is published; a refusal {@code petition.nobodyFollows} where there is none.
     *
     * @return whether they were still there
     */
    boolean leave(Asker asker);

    /** Masks all who raised the petition, those who have left too, wherever a text names them; as for {@link #of}. */
    UnaryOperator<String> maskingAll(PetitionNumber number);

    /** Masks those who have left wherever a text names them; as for {@link #of}. */
    UnaryOperator<String> maskingDeparted(PetitionNumber number);

    /** Masks everybody but the asker; the first petitioner has seen the letters before there was a group to hide. */
    UnaryOperator<String> maskingOthers(Asker asker);
}
