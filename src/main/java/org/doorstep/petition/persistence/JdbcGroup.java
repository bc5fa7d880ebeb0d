package org.doorstep.petition.persistence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Asker;
import org.doorstep.petition.Group;
import org.doorstep.petition.Member;
import org.doorstep.petition.Petition;
import org.doorstep.petition.Petitioner;
import org.doorstep.petition.PetitionerReplaced;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The group behind a petition in the database; decides who of it is shown to whom. */
@Component
@Transactional
class JdbcGroup implements Group {

    private final JdbcClient jdbc;
    private final PetitionFacts facts;
    private final Seats seats;
    private final Readers readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcGroup(
            JdbcClient jdbc,
            PetitionFacts facts,
            Seats seats,
            Readers readers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.seats = seats;
        this.readers = readers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Asker asking(PetitionNumber number, String queryCode) {
        var petition = facts.get(number);
        return seats.of(number).stream()
                .filter(seat -> seat.opensWith(queryCode))
                .toList() // each code is looked at, whichever it is
                .stream()
                .findFirst()
                .map(seat -> new Asker(petition, seat.place(), seat.part(), seat.left()))
                .orElseThrow(() -> Readers.unknown(number));
    }

    @Override
    public List<Member> of(PetitionNumber number) {
        admit(number);
        return seats.present(number);
    }

    @Override
    public int departed(PetitionNumber number) {
        return (int) seats.of(number).stream().filter(Seat::left).count();
    }

    @Override
    public Optional<Petitioner> addressee(PetitionNumber number) {
        return seats.present(number).stream().findFirst().map(Member::person);
    }

    @Override
    public Optional<Petitioner> addressee(PetitionNumber number, int place) {
        return seats.present(number).stream()
                .filter(member -> member.place() == place)
                .findFirst()
                .map(Member::person);
    }

    @Override
    public String queryCode(PetitionNumber number) {
        return codeOf(number, Seat::isPetitioner);
    }

    @Override
    public String queryCode(PetitionNumber number, int place) {
        return codeOf(number, seat -> seat.place() == place && !seat.left());
    }

    @Override
    public Member join(PetitionNumber number, Petitioner person) {
        var petition = facts.lock(number);
        var taken = seats.of(number);
        var place = taken.get(taken.size() - 1).place() + 1;
        seats.add(number, place, person, petition.sealed());
        resize(number, Math.max(petition.groupSize(), seats.present(number).size()));
        return new Member(place, person);
    }

    @Override
    public boolean mayLeave(Asker asker) {
        return !asker.left() && (!asker.isPetitioner() || heir(asker.petition()).isPresent());
    }

    @Override
    public boolean leave(Asker asker) {
        var number = asker.number();
        var petition = facts.lock(number);
        var seat = seats.of(number).stream()
                .filter(taken -> taken.place() == asker.place() && !taken.left())
                .findFirst();
        seat.ifPresent(taken -> vacate(petition, taken));
        return seat.isPresent();
    }

    private void vacate(Petition petition, Seat seat) {
        var number = petition.number();
        if (seat.isPetitioner()) {
            var heir = heir(petition).orElseThrow(() -> new Refusal("petition.nobodyFollows", number));
            jdbc.sql("update petitioner set part = 'PETITIONER' where id = :id")
                    .param("id", Seats.id(number, heir.place()))
                    .update();
        }
        jdbc.sql("update petitioner set left_at = :at where id = :id")
                .param("at", Row.time(clock.instant()))
                .param("id", Seats.id(number, seat.place()))
                .update();
        resize(number, Math.max(1, petition.groupSize() - 1));
        if (seat.isPetitioner()) {
            events.publishEvent(new PetitionerReplaced(number));
        }
    }

    @Override
    public UnaryOperator<String> maskingAll(PetitionNumber number) {
        admit(number);
        return masking(Stream.concat(seats.present(number).stream(), seats.departed(number).stream()));
    }

    @Override
    public UnaryOperator<String> maskingDeparted(PetitionNumber number) {
        admit(number);
        return masking(seats.departed(number).stream());
    }

    @Override
    public UnaryOperator<String> maskingOthers(Asker asker) {
        var number = asker.number();
        return asker.place() == Seats.FIRST
                ? UnaryOperator.identity()
                : masking(Stream.concat(seats.present(number).stream(), seats.departed(number).stream())
                        .filter(member -> member.place() != asker.place()));
    }

    private static UnaryOperator<String> masking(Stream<Member> members) {
        var people = members.map(Member::person).toList();
        return text -> people.stream().reduce(text, (said, person) -> person.maskedIn(said), (first, second) -> second);
    }

    private String codeOf(PetitionNumber number, Predicate<Seat> whose) {
        var petition = admit(number);
        var seat = seats.of(number).stream()
                .filter(whose)
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "petition.noSuchMember", number));
        return Optional.ofNullable(seat.code())
                .orElseGet(() -> seats.giveCode(number, seat.place(), petition.sealed()))
                .value();
    }

    private Petition admit(PetitionNumber number) {
        var petition = facts.get(number);
        readers.admit(petition.sealed(), number);
        return petition;
    }

    /** An anonymous petition has nobody whom the office writes to, and nobody who could stand in their place. */
    private Optional<Seat> heir(Petition petition) {
        return petition.anonymous()
                ? Optional.empty()
                : seats.of(petition.number()).stream().filter(Seat::mayFollow).findFirst();
    }

    private void resize(PetitionNumber number, int people) {
        jdbc.sql("update petition set group_size = :people where number = :number")
                .param("people", people)
                .param("number", number.value())
                .update();
    }
}
