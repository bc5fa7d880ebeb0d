package org.doorstep.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The calendar that Doorstep ships, without an application around it. */
public final class Calendars {

    private Calendars() {}

    public static WorkCalendar shipped() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:calendar/cn-*.json");
            return new CalendarConfiguration()
                    .workCalendar(files, new ObjectMapper().registerModule(new JavaTimeModule()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
