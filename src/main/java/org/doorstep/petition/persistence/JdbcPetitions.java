package org.doorstep.petition.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Matter;
import org.doorstep.petition.Petition;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Registered;
import org.doorstep.petition.Registration;
import org.doorstep.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The petitions in the database; decides what is shown to whom. */
@Component
class JdbcPetitions implements Petitions {

    private final JdbcClient jdbc;
    private final PetitionFacts facts;
    private final Registry registry;
    private final Likeness likeness;
    private final Readers readers;

    JdbcPetitions(JdbcClient jdbc, PetitionFacts facts, Registry registry, Likeness likeness, Readers readers) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.registry = registry;
        this.likeness = likeness;
        this.readers = readers;
    }

    @Override
    @Transactional
    public Registered register(Registration registration) {
        return registry.register(registration);
    }

    @Override
    public Optional<PetitionNumber> from(Registration.Source source) {
        return registry.from(source);
    }

    @Override
    public Optional<Petition> find(PetitionNumber number) {
        return facts.find(number).filter(petition -> readers.mayKnowOf(petition.sealed()));
    }

    @Override
    public Petition get(PetitionNumber number) {
        return find(number).orElseThrow(() -> Readers.unknown(number));
    }

    @Override
    public Petition forStep(PetitionNumber number) {
        return facts.get(number);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Petition hold(PetitionNumber number) {
        return facts.lock(number);
    }

    @Override
    public Matter matter(PetitionNumber number) {
        var sealed = get(number).wordsSealed();
        readers.admit(sealed, number);
        return facts.matter(number, Vault.Key.of(sealed));
    }

    @Override
    public List<PetitionNumber> alike(PetitionNumber number) {
        var petition = facts.get(number);
        return petition.wordsSealed() ? List.of() : likeness.of(facts, petition);
    }

    @Override
    public void answerSameMatter(PetitionNumber number, SameMatter answer, @Nullable PetitionNumber related) {
        if (related != null) {
            get(related);
        }
        jdbc.sql("update petition set same_matter = :answer, related_petition = :related where number = :number")
                .param("answer", answer.name())
                .param("related", Row.text(related))
                .param("number", number.value())
                .update();
    }

    @Override
    public void markUrgent(PetitionNumber number) {
        jdbc.sql("update petition set urgent = true where number = :number")
                .param("number", number.value())
                .update();
    }

    @Override
    public void withdraw(PetitionNumber number, Instant at) {
        happened("withdrawn_at", number, at);
    }

    @Override
    public void close(PetitionNumber number, Instant at) {
        happened("closed_at", number, at);
    }

    @Override
    public void archive(PetitionNumber number, Instant at) {
        happened("archived_at", number, at);
    }

    private void happened(String column, PetitionNumber number, Instant at) {
        jdbc.sql("update petition set %1$s = :at where number = :number and %1$s is null".formatted(column))
                .param("at", Row.time(at))
                .param("number", number.value())
                .update();
    }
}
