package org.doorstep.recusal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Interests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the nearest superior who may decide: not the one asked about, and without an interest in the case (R22 §28). */
@Component
public class Deciders {

    private final Superiors superiors;
    private final Recusals recusals;
    private final Interests interests;

    Deciders(Superiors superiors, Recusals recusals, Interests interests) {
        this.superiors = superiors;
        this.recusals = recusals;
        this.interests = interests;
    }

    /** Or a refusal where really nobody is left. */
    public Decider get(Recusal recusal) {
        return find(recusal).orElseThrow(() -> new Refusal("recusal.nobodyLeft", recusal.petition()));
    }

    public Optional<Decider> find(Recusal recusal) {
        var barred = Stream.concat(recusals.named(recusal.id()).stream(), interests.in(recusal.petition()).stream())
                .collect(Collectors.toSet());
        return superiors.of(recusal.petition(), recusal.demand(), recusal.sealed()).stream()
                .map(rung -> rung.without(barred))
                .filter(Decider::isSomebody)
                .findFirst();
    }

    public boolean mayDecide(OfficerId officer, Recusal recusal) {
        return find(recusal).filter(decider -> decider.has(officer)).isPresent();
    }

    /** Who is meant by "the head": whoever would decide if nobody were asked about. */
    List<OfficerId> heads(PetitionNumber petition, @Nullable DemandNumber demand, boolean sealed) {
        return superiors.of(petition, demand, sealed).stream()
                .filter(Decider::isSomebody)
                .findFirst()
                .map(Decider::members)
                .orElse(List.of());
    }
}
