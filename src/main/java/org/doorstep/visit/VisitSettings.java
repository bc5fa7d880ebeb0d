package org.doorstep.visit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the office visits.
 *
 * @param mostAttempts how often visitors go to a door where nobody answers before they write a letter
 */
@ConfigurationProperties("doorstep.visit")
public record VisitSettings(@DefaultValue("3") int mostAttempts) {

    public VisitSettings {
        if (mostAttempts < 1) {
            throw new IllegalArgumentException("doorstep.visit.most-attempts must be at least 1, not " + mostAttempts);
        }
    }
}
