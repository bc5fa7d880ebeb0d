package org.doorstep.portal.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often strangers may come in an hour from one address, to send a petition or to ask for a deadline; all together
 * twenty times as often.
 */
@ConfigurationProperties("doorstep.portal")
record PortalSettings(
        @DefaultValue("60") int petitionsPerHour,
        @DefaultValue("600") int questionsPerHour) {

    PortalSettings {
        if (petitionsPerHour < 1 || questionsPerHour < 1) {
            throw new IllegalArgumentException(
                    "doorstep.portal.petitions-per-hour and questions-per-hour must be at least 1");
        }
    }
}
