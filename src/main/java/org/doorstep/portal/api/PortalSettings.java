package org.doorstep.portal.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often strangers may come in an hour from one address, to send a petition, to ask for a deadline or to show a wrong
 * query code; all together twenty times as often.
 */
@ConfigurationProperties("doorstep.portal")
record PortalSettings(
        @DefaultValue("60") int petitionsPerHour,
        @DefaultValue("600") int questionsPerHour,
        @DefaultValue("30") int wrongCodesPerHour) {

    PortalSettings {
        if (petitionsPerHour < 1 || questionsPerHour < 1 || wrongCodesPerHour < 1) {
            throw new IllegalArgumentException(
                    "doorstep.portal.petitions-per-hour, questions-per-hour and wrong-codes-per-hour must be at least 1");
        }
    }
}
