package org.doorstep.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One task about to be completed: whose petition, which demand, by whom, and then with what answers. */
public final class Completion {

    private final TheOffice office;
    private final String stem;
    private PetitionInHand petition;
    private @Nullable String demand;
    private @Nullable String officer;

    Completion(TheOffice office, String stem, PetitionInHand petition) {
        this.office = office;
        this.stem = stem;
        this.petition = petition;
    }

    public Completion of(PetitionInHand other) {
        this.petition = other;
        return this;
    }

    /** Which demand, where the same step waits in several; counted from one. */
    public Completion forDemand(int place) {
        this.demand = petition.demand(place).value();
        return this;
    }

    /** Who does it; without a name it is the assignee, or the first of the candidates. */
    public Completion by(String someone) {
        this.officer = someone;
        return this;
    }

    /** Completes it with the ordinary answers. */
    public void ordinarily() {
        with();
    }

    /** Completes it with the ordinary answers but for these: field, answer, field, answer; null leaves a field out. */
    public void with(@Nullable Object... changes) {
        Map<String, Object> answers = new LinkedHashMap<>(office.ordinaryAnswers(stem));
        for (int place = 0; place < changes.length; place += 2) {
            var field = String.valueOf(changes[place]);
            var answer = changes[place + 1];
            if (answer == null) {
                answers.remove(field);
            } else {
                answers.put(field, answer);
            }
        }
        office.submits(petition, stem, demand, officer, answers);
    }
}
