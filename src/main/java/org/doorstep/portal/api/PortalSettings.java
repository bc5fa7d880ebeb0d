package org.doorstep.portal.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many petitions strangers may send in an hour from one address; all together twenty times as many. */
@ConfigurationProperties("doorstep.portal")
record PortalSettings(@DefaultValue("60") int petitionsPerHour) {

    private static final int ADDRESSES = 20;

    PortalSettings {
        if (petitionsPerHour < 1) {
            throw new IllegalArgumentException("doorstep.portal.petitions-per-hour must be at least 1");
        }
    }

    int altogether() {
        return petitionsPerHour * ADDRESSES;
    }
}
