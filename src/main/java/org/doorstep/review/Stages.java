package org.doorstep.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.statute.Stage;
import org.doorstep.statute.Statutes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stages that the law of a case knows, in their order, and the periods that run in them. */
@Component
public class Stages {

    private final Ledger ledger;
    private final Statutes statutes;

    Stages(Ledger ledger, Statutes statutes) {
        this.ledger = ledger;
        this.statutes = statutes;
    }

    /** All of them; the first one is the handling, which nobody has to ask for. */
    List<Stage> of(DemandNumber demand) {
        return statutes.of(ledger.lawOf(demand.petition())).stages();
    }

    public Stage named(DemandNumber demand, String code) {
        return of(demand).get(place(demand, code));
    }

    /** What can follow; empty after the last stage. */
    public Optional<Stage> after(DemandNumber demand, @Nullable String code) {
        var next = code == null ? 1 : place(demand, code) + 1;
        return of(demand).stream().skip(next).findFirst();
    }

    boolean isBefore(DemandNumber demand, String earlier, String later) {
        return place(demand, earlier) < place(demand, later);
    }

    /** The period in which the stage can be asked for; empty where the law sets none or no proof of receipt started it. */
    public Optional<Deadline> timeToAsk(DemandNumber demand, Stage stage) {
        return Optional.ofNullable(stage.ask()).flatMap(code -> latest(demand, code));
    }

    public Optional<Deadline> timeToAnswer(DemandNumber demand, Stage stage) {
        return latest(demand, stage.answer());
    }

    private Optional<Deadline> latest(DemandNumber demand, String code) {
        return ledger.of(demand.petition()).stream()
                .filter(deadline -> deadline.clock().equals(code))
                .filter(deadline -> deadline.subject().equals(Subject.of(demand)))
                .reduce((earlier, later) -> later);
    }

    private int place(DemandNumber demand, String code) {
        var stages = of(demand);
        return IntStream.range(0, stages.size())
                .filter(place -> stages.get(place).code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the law of " + demand + " has no stage " + code));
    }
}
