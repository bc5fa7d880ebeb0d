package org.doorstep.petition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** The petitions of the case file. Sealed ones are found by those who may read them and by nobody else. */
public interface Petitions {

    /**
     * Files a petition under the next number of the year, without a gap (R22 §22, §23), in the running transaction.
     *
     * @throws org.doorstep.kernel.Refusal {@code petition.keyUsed} where the key was used for something else
     */
    Registered register(Registration registration);

    /** The petition that came from this source, if it has been registered. */
    Optional<PetitionNumber> from(Registration.Source source);

    Optional<Petition> find(PetitionNumber number);

    /** The petition, or a refusal {@code petition.unknown} that does not say whether a sealed one exists. */
    Petition get(PetitionNumber number);

    /** The petition for a step of its process, whoever runs it, sealed or not; never to be shown to a reader. */
    Petition forStep(PetitionNumber number);

    /** The petition for something that changes it, and nobody else changes it until the transaction ends. */
    Petition hold(PetitionNumber number);

    /** The words of the petition; of a sealed one for the discipline office alone, and every time on record (R22 §30). */
    Matter matter(PetitionNumber number);

    /** Petitions that may be about the same matter: texts alike, weighed by topic and community. A person decides. */
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
