package org.doorstep.browser;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@OpenOffice
@TestPropertySource(properties = "doorstep.language=zh")
class PetitionInChineseIT {

    private final Desktop desktop;

    @Autowired
    PetitionInChineseIT(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void a_petition_goes_from_the_door_to_the_archive(Browsing browsing) {
        var petition = new PetitionStory(desktop, browsing, Told.IN_CHINESE, desktop.nextMorning());

        petition.isRegisteredBy("chen.min");
        petition.isWorkedThrough();
        petition.isReadInTheCaseFile();
        petition.isRatedByThePetitioner();
    }
}
