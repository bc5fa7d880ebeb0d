package org.doorstep.calendar;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the calendars of {@code calendar/calendars.yaml} with the notices beside it. */
final class ShippedCalendars {

    private static final String FOLDER = "classpath*:calendar/";

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    private final YAMLMapper yaml = new YAMLMapper();
    private final JsonMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    List<Shipped> read() throws IOException {
        var calendars = new ArrayList<Shipped>();
        for (var file : files.getResources(FOLDER + "calendars.yaml")) {
            try (var text = file.getInputStream()) {
                for (var entry : yaml.readValue(text, Entry[].class)) {
                    calendars.add(entry.with(notices(entry.code())));
                }
            }
        }
        return List.copyOf(calendars);
    }

    private List<HolidayNotice> notices(String code) throws IOException {
        var notices = new ArrayList<HolidayNotice>();
        var pattern = FOLDER + code.toLowerCase(Locale.ROOT) + "-????.json";
        for (var file : files.getResources(pattern)) {
            try (var text = file.getInputStream()) {
                notices.add(json.readValue(text, HolidayNotice.class));
            }
        }
        return List.copyOf(notices);
    }

    private record Entry(
            String code, Set<DayOfWeek> weekend, Map<String, String> name, Map<String, String> announcedBy) {

        Shipped with(List<HolidayNotice> notices) {
            return new Shipped(new CalendarCode(code), Map.copyOf(name), Map.copyOf(announcedBy), weekend, notices);
        }
    }
}
