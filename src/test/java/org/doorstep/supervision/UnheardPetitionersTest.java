package org.doorstep.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.supervision.Supervision.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a bad rating leads to: nothing for the petitioner, and a question to the office where nobody spoke with them. */
@InTheOffice
class UnheardPetitionersTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Supervisions supervisions;

    private PetitionNumber petition;

    @BeforeEach
    void a_petition_comes_in() {
        petition = theOffice.registers(aPetition()).number();
    }

    @Test
    void whoever_is_dissatisfied_and_was_never_spoken_with_has_the_case_looked_into() {
        is_answered_without_a_word();
        theOffice.completes("askRating").with("officeRating", "DISSATISFIED", "unitRating", "NOT_RATED");

        assertThat(supervisions.of(petition)).extracting(Supervision::ground).containsExactly(Ground.UNHEARD);
        assertThat(theOffice.openSteps()).containsExactly("checkFacts");
    }

    @Test
    void whoever_was_heard_and_is_dissatisfied_all_the_same_has_said_so_and_that_is_all() {
        theOffice.goesOnTo("askRating");
        theOffice.completes("askRating").with("officeRating", "DISSATISFIED", "unitRating", "DISSATISFIED");

        assertThat(supervisions.of(petition)).isEmpty();
    }

    @Test
    void silence_is_neither_satisfied_nor_a_reason_to_look_into_it() {
        is_answered_without_a_word();
        theOffice.completes("askRating").with("officeRating", "NOT_RATED", "unitRating", "NOT_RATED");

        assertThat(supervisions.of(petition)).isEmpty();
    }

    private void is_answered_without_a_word() {
        theOffice.goesOnTo("decideAcceptance");
        theOffice
                .completes("decideAcceptance")
                .with("acceptance", "NOT_ADMISSIBLE", "ground", "Not ours.", "whereToGo", "The county.", "law", "§23");
        theOffice.goesOnTo("askRating");
    }
}
