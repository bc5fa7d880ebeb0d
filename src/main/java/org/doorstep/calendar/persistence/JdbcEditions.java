package org.doorstep.calendar.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Edition;
import org.doorstep.calendar.Editions;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions in {@code calendar_edition} with their days in {@code calendar_day}. */
@Component
class JdbcEditions implements Editions {

    private final JdbcClient jdbc;

    JdbcEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Edition> all() {
        var days = jdbc
                .sql("select calendar, edition, date_on, change, name from calendar_day order by date_on")
                .query((row, place) ->
                        Map.entry(row.getString("calendar") + "#" + row.getInt("edition"), JdbcEditions.day(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select * from calendar_edition order by calendar, edition")
                .query((row, place) -> edition(
                        row, days.getOrDefault(row.getString("calendar") + "#" + row.getInt("edition"), List.of())))
                .list();
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*) from calendar_edition")
                .query(Integer.class)
                .single();
    }

    @Override
    public int countOf(CalendarCode calendar) {
        return jdbc.sql("select count(*) from calendar_edition where calendar = :calendar")
                .param("calendar", calendar.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(Edition edition) {
        try {
            jdbc.sql("""
                            insert into calendar_edition
                              (calendar, edition, year_of, announces_year, source, announced_by, announced_at)
                            values (:calendar, :edition, :year, :announces, :source, :by, :at)""")
                    .param("calendar", edition.calendar().value())
                    .param("edition", edition.number())
                    .param("year", edition.year())
                    .param("announces", edition.announcesYear())
                    .param("source", edition.source())
                    .param("by", edition.by().value())
                    .param("at", edition.at().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw new Refusal("calendar.changedMeanwhile", edition.calendar().value());
        }
        edition.days().forEach(day -> add(edition, day));
    }

    private void add(Edition edition, Edition.Day day) {
        jdbc.sql("""
                        insert into calendar_day (calendar, edition, date_on, change, name)
                        values (:calendar, :edition, :date, :change, :name)""")
                .param("calendar", edition.calendar().value())
                .param("edition", edition.number())
                .param("date", day.date())
                .param("change", day.change().name())
                .param("name", day.name().strip())
                .update();
    }

    private static Edition edition(ResultSet row, List<Edition.Day> days) throws SQLException {
        return new Edition(
                new CalendarCode(row.getString("calendar")),
                row.getInt("edition"),
                row.getInt("year_of"),
                row.getBoolean("announces_year"),
                row.getString("source"),
                days,
                new OfficerId(row.getString("announced_by")),
                row.getObject("announced_at", OffsetDateTime.class).toInstant());
    }

    private static Edition.Day day(ResultSet row) throws SQLException {
        return new Edition.Day(
                row.getObject("date_on", LocalDate.class),
                Edition.Change.valueOf(row.getString("change")),
                row.getString("name"));
    }
}
