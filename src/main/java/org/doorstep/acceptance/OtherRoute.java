package org.doorstep.acceptance;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.deadline.Ledger;
import org.doorstep.petition.Demand;
import org.doorstep.statute.Route;
import org.doorstep.statute.Statutes;
import org.springframework.stereotype.Component;

/** What the law of the case says about another procedure: which organ, until when, with what papers (R22 §31(1)–(5)). */
@Component
class OtherRoute {

    private final Statutes statutes;
    private final Ledger ledger;

    OtherRoute(Statutes statutes, Ledger ledger) {
        this.statutes = statutes;
        this.ledger = ledger;
    }

    boolean isKnownFor(Demand demand) {
        return routeOf(demand).isPresent();
    }

    /** The words for the letter, in the petitioner's language; none where the profile has none. */
    Map<String, String> words(Demand demand, Locale language) {
        return routeOf(demand)
                .map(route -> words(route, Objects.requireNonNull(route.elsewhere()), language))
                .orElseGet(Map::of);
    }

    private static Map<String, String> words(Route route, Route.Elsewhere elsewhere, Locale language) {
        return Map.of(
                "route", route.name().in(language) + " (" + route.article() + ")",
                "organ", elsewhere.organ().in(language),
                "within", elsewhere.within().in(language),
                "papers", elsewhere.papers().in(language));
    }

    private Optional<Route> routeOf(Demand demand) {
        return Optional.ofNullable(demand.statutoryRoute())
                .map(route -> statutes.of(ledger.lawOf(demand.number().petition()))
                        .routes()
                        .get(route.name()))
                .filter(route -> route.elsewhere() != null);
    }
}
