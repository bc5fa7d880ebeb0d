package org.doorstep.calendar;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the calendars that Doorstep ships, with what this office has added to them. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    Calendars calendars(Editions editions) throws IOException {
        return new Calendars(new ShippedCalendars().read(), editions);
    }
}
