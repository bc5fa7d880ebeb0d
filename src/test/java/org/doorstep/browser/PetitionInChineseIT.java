package org.doorstep.browser;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@OpenOffice
@TestPropertySource(properties = "doorstep.language=zh")
class PetitionInChineseIT {

    private final Desktop desktop;
    private final Clock clock;

    @Autowired
    PetitionInChineseIT(Desktop desktop, Clock clock) {
        this.desktop = desktop;
        this.clock = clock;
    }

    @Test
    void a_petition_goes_from_the_door_to_the_archive(Browsing browsing) {
        var petition = new PetitionStory(desktop, browsing, Told.IN_CHINESE, LocalDate.now(clock));

        petition.isRegisteredBy("chen.min");
        petition.isWorkedThrough();
        petition.isReadInTheCaseFile();
        petition.isRatedByThePetitioner();
    }
}
