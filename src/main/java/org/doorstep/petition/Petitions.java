package org.doorstep.petition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** The petitions of the case file. Sealed ones are found by those who may read them and by nobody else. */
public interface Petitions {

    Optional<Petition> find(PetitionNumber number);

    /** The petition, or a refusal {@code petition.unknown} that does not say whether a sealed one exists. */
    Petition get(PetitionNumber number);

    Matter matter(PetitionNumber number);

    List<Petitioner> people(PetitionNumber number);

    /** Petitions that may be about the same matter: same topic and community, and texts alike. A person decides. */
    List<PetitionNumber> alike(PetitionNumber number);

    void answerSameMatter(PetitionNumber number, SameMatter answer, @Nullable PetitionNumber related);

    void markUrgent(PetitionNumber number);

    void withdraw(PetitionNumber number, Instant at);

    void close(PetitionNumber number, Instant at);

    void archive(PetitionNumber number, Instant at);

    /** What a person found when comparing a petition with earlier ones (R22 §19, §36). */
    enum SameMatter {
        NEW,
        NEW_FACTS,
        IN_PROGRESS,
        FINISHED
    }
}
