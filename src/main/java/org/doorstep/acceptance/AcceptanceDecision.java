package org.doorstep.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Demand.Acceptance;
import org.jspecify.annotations.Nullable;

/** What the petition office may decide about a demand (R22 §22, §23, §31, §36); each answer says what it owes. */
public sealed interface AcceptanceDecision {

    Acceptance acceptance();

    /**
     * The unit that answers for the matter takes the demand up.
     *
     * @param simply whether it is to be settled the short way (简易办理)
     */
    record Accepted(UnitId unit, boolean simply) implements AcceptanceDecision {

        @Override
        public Acceptance acceptance() {
            return Acceptance.ACCEPTED;
        }
    }

    /** Another statutory procedure is the way (R22 §31(1)–(5)). */
    record Redirected(Words words) implements AcceptanceDecision {

        public Redirected {
            words.require(false); // where to go may stand in the profile
        }

        @Override
        public Acceptance acceptance() {
            return Acceptance.REDIRECTED;
        }
    }

    /** The office is not the one to ask (R22 §19, §23). */
    record NotAdmissible(Words words) implements AcceptanceDecision {

        public NotAdmissible {
            words.require(true);
        }

        @Override
        public Acceptance acceptance() {
            return Acceptance.NOT_ADMISSIBLE;
        }
    }

    /** The same facts and reasons have been through review and final review (R22 §36). */
    record NoLongerAdmissible(Words words) implements AcceptanceDecision {

        public NoLongerAdmissible {
            words.require(false);
        }

        @Override
        public Acceptance acceptance() {
            return Acceptance.NO_LONGER_ADMISSIBLE;
        }
    }

    /** Why the office says no, where the petitioner can go, and the law. */
    record Words(
            @Nullable String ground,
            @Nullable String whereToGo,
            @Nullable String law) {

        static final Words NONE = new Words(null, null, null);

        private void require(boolean alsoWhereToGo) {
            var missing = new ArrayList<FieldError>();
            if (ground == null) {
                missing.add(FieldError.of("ground", "groundNeeded"));
            }
            if (alsoWhereToGo && whereToGo == null) {
                missing.add(FieldError.of("whereToGo", "whereToGoNeeded"));
            }
            if (!missing.isEmpty()) {
                throw new InvalidInput(List.copyOf(missing));
            }
        }
    }

    /** Why the office says no; empty where it says yes. */
    default Words saying() {
        if (this instanceof Redirected no) {
            return no.words();
        } else if (this instanceof NotAdmissible no) {
            return no.words();
        } else if (this instanceof NoLongerAdmissible no) {
            return no.words();
        }
        return Words.NONE;
    }
}
