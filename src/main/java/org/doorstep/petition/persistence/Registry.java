package org.doorstep.petition.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Registered;
import org.doorstep.petition.Registration;
import org.doorstep.petition.Sequences;
import org.doorstep.petition.Timeline;
import org.doorstep.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files what comes in, one after the other, so that neither a number nor a submission is used twice. */
@Component
class Registry {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Sequences sequences;
    private final Seats seats;
    private final Likeness likeness;
    private final Timeline timeline;
    private final Clock clock;

    Registry(
            JdbcClient jdbc,
            Vault vault,
            Sequences sequences,
            Seats seats,
            Likeness likeness,
            Timeline timeline,
            Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.sequences = sequences;
        this.seats = seats;
        this.likeness = likeness;
        this.timeline = timeline;
        this.clock = clock;
    }

    Registered register(Registration sent) {
        var year = LocalDate.now(clock).getYear();
        var series = "petition-" + year;
        sequences.hold(
                series); // whoever comes next waits here, and asks once: H2 may answer the same question from memory
        var before = earlier(sent);
        if (before.isPresent()) {
            return before.get();
        }
        var number = new PetitionNumber("%d-%06d".formatted(year, sequences.next(series)));
        file(number, QueryCode.fresh(), sent);
        for (var place = 0; place < sent.people().size(); place++) {
            seats.add(number, place, sent.people().get(place), false);
        }
        likeness.remember(number, sent.matter());
        timeline.add(number, null, Timeline.Kind.REGISTERED, sent.by());
        return answer(number, sent, false);
    }

    Optional<PetitionNumber> from(Registration.Source source) {
        return jdbc.sql("select number from petition where source_system = :system and source_number = :number")
                .param("system", source.system())
                .param("number", source.number())
                .query(String.class)
                .optional()
                .map(PetitionNumber::new);
    }

    private Optional<Registered> earlier(Registration sent) {
        var byKey = sent.idempotencyKey() == null
                ? Optional.<PetitionNumber>empty()
                : underKey(sent.idempotencyKey(), Submission.of(sent));
        var source = sent.source();
        return byKey.or(() -> source == null ? Optional.empty() : from(source))
                .map(number -> answer(number, sent, true));
    }

    /** A second time as the first time: whoever has joined since then is none of theirs. */
    private Registered answer(PetitionNumber number, Registration sent, boolean already) {
        var named = seats.others(number).stream()
                .filter(other -> other.place() < sent.people().size())
                .toList();
        return new Registered(number, seats.codeOfFirst(number).value(), named, already);
    }

    private Optional<PetitionNumber> underKey(String key, Submission submission) {
        return jdbc.sql("select number, submission_digest from petition where idempotency_key = :key")
                .param("key", key)
                .query((row, place) -> {
                    var number = row.getString("number");
                    var digest = vault.open(
                            Vault.Key.ORDINARY, Closed.DIGEST.place(number), row.getBytes("submission_digest"));
                    if (!digest.equals(submission.digest())) {
                        throw new Refusal("petition.keyUsed");
                    }
                    return new PetitionNumber(number);
                })
                .optional();
    }

    private void file(PetitionNumber number, QueryCode code, Registration sent) {
        var id = number.value();
        var key = sent.idempotencyKey();
        var source = sent.source();
        jdbc.sql("""
                        insert into petition (
                          number, channel, language, received_on, registered_at, registered_by, topic, community, group_size,
                          anonymous, oral, read_back, urgent, query_code, request, facts, reasons, idempotency_key,
                          submission_digest, source_system, source_number)
                        values (
                          :number, :channel, :language, :receivedOn, :registeredAt, :by, :topic, :community, :groupSize,
                          :anonymous, :oral, :readBack, :urgent, :queryCode, :request, :facts, :reasons, :key,
                          :digest, :sourceSystem, :sourceNumber)""")
                .param("number", id)
                .param("channel", sent.channel().name())
                .param("language", sent.language().getLanguage())
                .param("receivedOn", sent.receivedOn())
                .param("registeredAt", Row.time(clock.instant()))
                .param("by", sent.by().value())
                .param("topic", sent.topic())
                .param("community", Row.text(sent.community()))
                .param("groupSize", sent.groupSize())
                .param("anonymous", sent.anonymous())
                .param("oral", sent.oral())
                .param("readBack", sent.readBack())
                .param("urgent", sent.urgent())
                .param("queryCode", close(Closed.QUERY_CODE.place(id), code.value()))
                .param("request", close(Closed.REQUEST.place(id), sent.matter().request()))
                .param("facts", close(Closed.FACTS.place(id), sent.matter().facts()))
                .param("reasons", close(Closed.REASONS.place(id), sent.matter().reasons()))
                .param("key", key)
                .param(
                        "digest",
                        key == null
                                ? null
                                : close(
                                        Closed.DIGEST.place(id),
                                        Submission.of(sent).digest()))
                .param("sourceSystem", source == null ? null : source.system())
                .param("sourceNumber", source == null ? null : source.number())
                .update();
    }

    private byte[] close(String place, String words) {
        return vault.close(Vault.Key.ORDINARY, place, words);
    }
}
