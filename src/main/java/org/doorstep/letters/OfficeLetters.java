package org.doorstep.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doorstep.audit.AuditLog;
import org.doorstep.directory.Role;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.DemandSealed;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petition;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Sequences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes each letter once, under the next number of its kind and year. */
@Component
class OfficeLetters implements Letters {

    private final LetterBook book;
    private final LetterText text;
    private final Petitions petitions;
    private final Demands demands;
    private final Sequences sequences;
    private final Actors actors;
    private final AuditLog audit;
    private final Clock clock;

    OfficeLetters(
            LetterBook book,
            LetterText text,
            Petitions petitions,
            Demands demands,
            Sequences sequences,
            Actors actors,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.text = text;
        this.petitions = petitions;
        this.demands = demands;
        this.sequences = sequences;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Letter issue(Kind kind, PetitionNumber petition, @Nullable DemandNumber demand, Map<String, String> words) {
        var occasion = words.getOrDefault(OCCASION, "");
        return book.find(kind, petition, demand, occasion).orElseGet(() -> {
            var series = "letter-%s-%d".formatted(kind, LocalDate.now(clock).getYear());
            sequences.hold(series); // whoever writes the same letter waits here
            return book.find(kind, petition, demand, occasion)
                    .orElseGet(() -> write(kind, petitions.forStep(petition), demand, words, sequences.next(series)));
        });
    }

    private Letter write(
            Kind kind, Petition petition, @Nullable DemandNumber demand, Map<String, String> words, int place) {
        var number = text.number(kind, petition.language(), place);
        var letter = new Letter(
                UUID.randomUUID().toString(),
                kind,
                number,
                petition.number(),
                demand,
                clock.instant(),
                text.of(kind, petition, demand, number, words));
        var sealed = demand == null ? petition.sealed() : demands.get(demand).sealed();
        book.enter(letter, words.getOrDefault(OCCASION, ""), sealed);
        return letter;
    }

    @Override
    @Transactional
    public List<Letter> of(PetitionNumber petition) {
        petitions.get(petition);
        var sealedToo = actors.has(Role.DISCIPLINE_OFFICE.group()) && book.hasSealed(petition);
        if (sealedToo) {
            audit.write("sealed.read", petition.value(), null);
        }
        return book.of(petition, sealedToo);
    }

    @Override
    public List<Letter> toPetitioner(PetitionNumber petition) {
        return book.of(petition, true).stream()
                .filter(letter -> letter.kind() != Kind.VISIT_SHEET)
                .toList();
    }

    @EventListener
    void hear(DemandSealed sealed) {
        book.seal(sealed.number(), sealed.wholly());
    }
}
