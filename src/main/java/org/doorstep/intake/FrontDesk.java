package org.doorstep.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doorstep.directory.Community;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Topic;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.petition.Channel;
import org.doorstep.petition.Matter;
import org.doorstep.petition.Petitioner;
import org.doorstep.petition.Petitioner.Part;
import org.doorstep.words.OfficeLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks over what somebody handed in and makes an intake of it, or says everything that stands in the way. */
@Component
public class FrontDesk {

    private final Directory directory;
    private final OfficeLanguage office;
    private final Clock clock;

    FrontDesk(Directory directory, OfficeLanguage office, Clock clock) {
        this.directory = directory;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Checks a form against the law, the code lists and the calendar.
     *
     * @throws InvalidInput naming every field that is missing, too long, unreadable or outside its code list
     */
    public Intake check(IntakeForm form) {
        var findings = new Findings();
        var channel = channel(findings, form.channel());
        var language = language(findings, form.language());
        var receivedOn = receivedOn(findings, form.receivedOn());
        var groupSize = groupSize(findings, form);
        var topic = oneOf(findings, "topic", form.topic(), topics());
        var community = oneOf(findings, "community", form.community(), communities());
        var petitioner = person(Part.PETITIONER, form.petitioner());
        var representatives = form.representatives().stream()
                .map(person -> person(Part.REPRESENTATIVE, person))
                .toList();
        var members = form.members().stream()
                .map(person -> person(Part.MEMBER, person))
                .toList();
        var matter = new Matter(tidy(form.request()), tidy(form.facts()), tidy(form.reasons()));
        try {
            var intake = new Intake(
                    channel.orElse(Channel.LETTER),
                    language,
                    receivedOn,
                    form.anonymous(),
                    petitioner,
                    groupSize,
                    representatives,
                    members,
                    form.oral(),
                    form.readBack(),
                    form.urgent(),
                    matter,
                    topic.orElse(null),
                    community.map(CommunityId::new).orElse(null),
                    form.takenOver());
            findings.refuseIfAny();
            return intake;
        } catch (InvalidInput invalid) {
            throw findings.and(invalid);
        }
    }

    private static Optional<Channel> channel(Findings findings, @Nullable String value) {
        var allowed = Arrays.stream(Channel.values()).map(Channel::name).toList();
        if (value == null || value.isBlank()) {
            findings.add("channel", "intake.missing");
            return Optional.empty();
        }
        return oneOf(findings, "channel", value, allowed).map(Channel::valueOf);
    }

    private Locale language(Findings findings, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return office.locale();
        }
        var asked = Locale.forLanguageTag(value.strip().replace('_', '-')).getLanguage();
        return OfficeLanguage.SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(asked))
                .findFirst()
                .orElseGet(() -> {
                    findings.add("language", "intake.unknown", shown(value), "en, zh");
                    return office.locale();
                });
    }

    private LocalDate receivedOn(Findings findings, @Nullable String value) {
        var today = LocalDate.now(clock);
        if (value == null || value.isBlank()) {
            return today;
        }
        try {
            var day = LocalDate.parse(value.strip());
            if (day.isAfter(today)) {
                findings.add("receivedOn", "intake.inTheFuture", day.toString());
            } else if (day.isBefore(Intake.EARLIEST)) {
                findings.add("receivedOn", "intake.tooLongAgo", day.toString(), Intake.EARLIEST.toString());
            }
            return day;
        } catch (DateTimeParseException notADay) {
            findings.add("receivedOn", "intake.notADay", shown(value));
            return today;
        }
    }

    private static int groupSize(Findings findings, IntakeForm form) {
        var value = form.groupSize();
        if (value == null || value.isBlank()) {
            var others = form.representatives().size() + form.members().size();
            return form.members().isEmpty() ? Math.max(1, others) : 1 + others;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            findings.add("groupSize", "intake.groupSize", Intake.MOST_PEOPLE);
            return 1;
        }
    }

    private static Optional<String> oneOf(
            Findings findings, String field, @Nullable String value, Collection<String> allowed) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (!allowed.contains(value.strip())) {
            findings.add(field, "intake.unknown", shown(value), allowed.stream().collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        return Optional.of(value.strip());
    }

    private List<String> topics() {
        return directory.topics().stream().map(Topic::code).toList();
    }

    private List<String> communities() {
        return directory.communities().stream()
                .map(Community::id)
                .map(CommunityId::value)
                .toList();
    }

    static Petitioner person(Part part, IntakeForm.Person person) {
        return new Petitioner(part, orNull(person.name()), orNull(person.address()), orNull(person.phone()));
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A wrong value is shown again so that it is found, but never a whole novel. */
    private static String shown(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
