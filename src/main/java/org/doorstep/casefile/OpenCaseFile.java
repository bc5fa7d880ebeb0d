package org.doorstep.casefile;

import java.util.List;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Status;
import org.doorstep.visit.Promise;
import org.doorstep.visit.Promises;
import org.doorstep.visit.Visit;
import org.doorstep.visit.Visits;

/** Opens the case file for whoever is logged in, as far as they may read it. */
@UseCase
public class OpenCaseFile {

    private final Petitions petitions;
    private final Demands demands;
    private final Visits visits;
    private final Promises promises;
    private final CaseRights rights;
    private final CasePapers papers;
    private final MatterViews matters;
    private final DemandViews demandViews;
    private final PeriodViews periodViews;
    private final VisitViews visitViews;
    private final ReviewViews reviewViews;
    private final RecusalViews recusalViews;
    private final OfficeNames names;

    OpenCaseFile(
            Petitions petitions,
            Demands demands,
            Visits visits,
            Promises promises,
            CaseRights rights,
            CasePapers papers,
            MatterViews matters,
            DemandViews demandViews,
            PeriodViews periodViews,
            VisitViews visitViews,
            ReviewViews reviewViews,
            RecusalViews recusalViews,
            OfficeNames names) {
        this.petitions = petitions;
        this.demands = demands;
        this.visits = visits;
        this.promises = promises;
        this.rights = rights;
        this.papers = papers;
        this.matters = matters;
        this.demandViews = demandViews;
        this.periodViews = periodViews;
        this.visitViews = visitViews;
        this.reviewViews = reviewViews;
        this.recusalViews = recusalViews;
        this.names = names;
    }

    public CaseView open(PetitionNumber number) {
        var petition = petitions.get(number);
        var known = demands.of(number);
        var made = visits.of(number).stream()
                .filter(visit -> isKnown(visit, known))
                .toList();
        var reader = rights.in(petition, known, made);
        var status = Status.of(petition, demands.allOf(number));
        return new CaseView(
                number.value(),
                status.name(),
                names.of("petition.status.", status),
                petition.wordsSealed() && matters.mayReadWords(petition),
                petition.urgent(),
                matters.of(petition),
                matters.people(petition, reader.needsPeople()),
                known.stream().map(demandViews::of).toList(),
                periodViews.of(number, known),
                papers.timeline(number, recusalViews.mayKnowOfAll(number)),
                papers.attachments(number),
                made.stream().map(visitViews::of).toList(),
                promises.of(number).stream()
                        .filter(promise -> isOf(promise, made))
                        .map(visitViews::of)
                        .toList(),
                known.stream()
                        .flatMap(demand -> demandViews.decisionsOn(demand).stream())
                        .toList(),
                known.stream()
                        .flatMap(demand -> reviewViews.of(demand, reader).stream())
                        .toList(),
                recusalViews.of(number, reader),
                papers.letters(number, matters.mask(petition, reader.needsPeople())),
                papers.notes(number),
                reader.may());
    }

    private static boolean isKnown(Visit visit, List<Demand> known) {
        DemandNumber demand = visit.demand();
        return demand == null || known.stream().map(Demand::number).anyMatch(demand::equals);
    }

    private static boolean isOf(Promise promise, List<Visit> made) {
        return made.stream().map(Visit::id).anyMatch(promise.visit()::equals);
    }
}
