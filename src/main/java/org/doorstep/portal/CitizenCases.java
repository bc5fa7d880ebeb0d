package org.doorstep.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.doorstep.closure.RatingProcess;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Asker;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Group;
import org.doorstep.petition.Standing;
import org.doorstep.petition.Status;
import org.doorstep.petition.Timeline;
import org.doorstep.portal.CitizenCase.Entry;
import org.doorstep.portal.CitizenCase.Paper;
import org.doorstep.portal.CitizenCase.Part;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The petitions of the office, each open to whoever has a query code for it (查询码). */
@Component
public class CitizenCases {

    private final Group group;
    private final Demands demands;
    private final Timeline timeline;
    private final Letters letters;
    private final RatingProcess ratings;
    private final PromisedDays days;
    private final CitizenReviews reviews;
    private final CitizenRecusals recusals;
    private final Words words;
    private final Clock clock;

    CitizenCases(
            Group group,
            Demands demands,
            Timeline timeline,
            Letters letters,
            RatingProcess ratings,
            PromisedDays days,
            CitizenReviews reviews,
            CitizenRecusals recusals,
            Words words,
            Clock clock) {
        this.group = group;
        this.demands = demands;
        this.timeline = timeline;
        this.letters = letters;
        this.ratings = ratings;
        this.days = days;
        this.reviews = reviews;
        this.recusals = recusals;
        this.words = words;
        this.clock = clock;
    }

    /** The case as the asker sees it; {@link Group#asking} has made sure who that is. */
    public CitizenCase of(Asker asker) {
        var petition = asker.present().petition();
        var number = petition.number();
        var parts = demands.allOf(number);
        var status = Status.of(petition, parts);
        var open = status.goesOn();
        var forAll = open && asker.isPetitioner();
        var shown = group.maskingOthers(asker);
        return new CitizenCase(
                number.value(),
                status.name(),
                words.say("petition.status." + status),
                asker.part().name(),
                petition.groupSize(),
                petition.receivedOn(),
                petition.withdrawnAt() != null,
                timeline.publicOf(number).stream().map(this::entry).toList(),
                open ? days.of(petition, parts) : List.of(),
                letters.toPetitioner(number).stream()
                        .map(letter -> paper(letter, shown))
                        .toList(),
                parts.stream()
                        .map(part ->
                                new Part(part.number().value(), words.say("petition.standing." + Standing.of(part))))
                        .toList(),
                reviews.askedFor(parts),
                reviews.stillOpen(parts),
                recusals.askedFor(number),
                recusals.mayAsk(number),
                forAll,
                open,
                forAll && ratings.isInvited(number),
                group.mayLeave(asker));
    }

    private Entry entry(Timeline.Entry entry) {
        return new Entry(at(entry.at()), about(entry.demand(), words.say("timeline." + entry.kind())));
    }

    private String about(@Nullable DemandNumber demand, String text) {
        return demand == null ? text : words.say("portal.ofDemand", text, demand.value());
    }

    private Paper paper(Letters.Letter letter, UnaryOperator<String> shown) {
        return new Paper(
                words.say("letters." + letter.kind() + ".title"),
                letter.number(),
                at(letter.issuedAt()).toLocalDate(),
                shown.apply(letter.text()));
    }

    private OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, clock.getZone());
    }
}
