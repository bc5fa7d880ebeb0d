package org.doorstep.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;

/** Tells the petitioner in writing whether the office takes the demand up, and if not, where to go (R22 §23). */
@UseCase
public class IssueNotice {

    private final Demands demands;
    private final NoticeWords words;
    private final Letters letters;
    private final Timeline timeline;
    private final Clock clock;

    IssueNotice(Demands demands, NoticeWords words, Letters letters, Timeline timeline, Clock clock) {
        this.demands = demands;
        this.words = words;
        this.letters = letters;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void issue(DemandNumber number) {
        var demand = demands.get(number);
        if (demand.noticedOn() != null) {
            return; // a retry: the petitioner has been told
        }
        letters.issue(kind(demand), number.petition(), number, words.about(demand));
        demands.notice(number, LocalDate.now(clock));
        timeline.add(number.petition(), number, Timeline.Kind.NOTICE_ISSUED, OfficerId.SYSTEM);
    }

    private static Kind kind(Demand demand) {
        return switch (Objects.requireNonNull(demand.acceptance(), "nobody has decided about " + demand.number())) {
            case ACCEPTED -> Kind.ACCEPTANCE_NOTICE;
            case REDIRECTED -> Kind.REDIRECTION_NOTICE;
            case NOT_ADMISSIBLE -> Kind.NOT_ADMISSIBLE_NOTICE;
            case NO_LONGER_ADMISSIBLE -> Kind.NO_LONGER_ADMISSIBLE_NOTICE;
            case HANDED_OVER -> Kind.HANDED_OVER_NOTICE;
        };
    }
}
