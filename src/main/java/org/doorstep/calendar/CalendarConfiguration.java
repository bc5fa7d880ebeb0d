package org.doorstep.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the notices that Doorstep ships. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkCalendar workCalendar(@Value("classpath*:calendar/cn-*.json") Resource[] files, ObjectMapper json)
            throws IOException {
        var notices = new ArrayList<HolidayNotice>();
        for (var file : files) {
            try (var text = file.getInputStream()) {
                notices.add(json.readValue(text, HolidayNotice.class));
            }
        }
        return new WorkCalendar(notices);
    }
}
