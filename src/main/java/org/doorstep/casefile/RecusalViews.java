package org.doorstep.casefile;

import java.util.List;
import org.doorstep.casefile.CaseView.RecusalView;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.recusal.Deciders;
import org.doorstep.recusal.Recusal;
import org.doorstep.recusal.Recusals;
import org.springframework.stereotype.Component;

/** Shows what petitioners asked about who should take no part to those alone who decide, never to whoever is meant (R22 §28). */
@Component
class RecusalViews {

    private final Recusals recusals;
    private final Deciders deciders;
    private final AskerNames askers;
    private final OfficeNames names;
    private final Actors actors;

    RecusalViews(Recusals recusals, Deciders deciders, AskerNames askers, OfficeNames names, Actors actors) {
        this.recusals = recusals;
        this.deciders = deciders;
        this.askers = askers;
        this.names = names;
        this.actors = actors;
    }

    List<RecusalView> of(PetitionNumber petition, Rights reader) {
        return recusals.of(petition).stream()
                .filter(this::isShown)
                .map(recusal -> of(recusal, reader.needsPeople()))
                .toList();
    }

    /** Whether the reader may know that something was asked at all. */
    boolean mayKnowOfAll(PetitionNumber petition) {
        return recusals.of(petition).stream().allMatch(this::isShown);
    }

    /** Whether the reader has to decide something in this case. */
    boolean decides(PetitionNumber petition) {
        return recusals.openOf(petition).stream().anyMatch(this::isShown);
    }

    private boolean isShown(Recusal recusal) {
        var reader = actors.current();
        return !reader.equals(recusal.officer())
                && (reader.equals(recusal.decidedBy()) || deciders.mayDecide(reader, recusal));
    }

    private RecusalView of(Recusal recusal, boolean knowsThem) {
        var said = recusals.said(recusal.id());
        var officer = recusal.officer();
        return new RecusalView(
                recusal.demand() == null
                        ? recusal.petition().value()
                        : recusal.demand().value(),
                recusal.askedOn(),
                askers.of(recusal.petition(), recusal.asker(), knowsThem),
                said.whom(),
                recusal.aboutHead(),
                names.of("recusal.ground.", recusal.ground()),
                said.words(),
                names.of("recusal.standing.", recusal.standing()),
                officer == null ? null : names.of(officer),
                recusal.decidedOn(),
                recusals.reason(recusal.id()));
    }
}
