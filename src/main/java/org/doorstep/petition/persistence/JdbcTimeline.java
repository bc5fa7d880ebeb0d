package org.doorstep.petition.persistence;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timeline in the database; what happened to a sealed demand is shown to those who may know of it. */
@Component
class JdbcTimeline implements Timeline {

    private final JdbcClient jdbc;
    private final Readers readers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcTimeline(JdbcClient jdbc, Readers readers, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void add(PetitionNumber petition, @Nullable DemandNumber demand, Kind kind, OfficerId by) {
        jdbc.sql("""
                        insert into case_event (petition, demand, kind, happened_at, happened_by)
                        values (:petition, :demand, :kind, :at, :by)""")
                .param("petition", petition.value())
                .param("demand", Row.text(demand))
                .param("kind", kind.name())
                .param("at", Row.time(clock.instant()))
                .param("by", by.value())
                .update();
        events.publishEvent(new CaseHappened(petition, demand, kind));
    }

    @Override
    public List<Entry> of(PetitionNumber petition) {
        return jdbc
                .sql("""
                        select event.*, coalesce(demand.sealed, petition.sealed) as hidden from case_event event
                        join petition on petition.number = event.petition
                        left join demand on demand.number = event.demand
                        where event.petition = :petition order by event.id""")
                .param("petition", petition.value())
                .query((row, place) -> readers.mayKnowOf(row.getBoolean("hidden")) ? entry(new Row(row)) : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<Entry> publicOf(PetitionNumber petition) {
        return jdbc
                .sql("select * from case_event where petition = :petition order by id")
                .param("petition", petition.value())
                .query((row, place) -> entry(new Row(row)))
                .list()
                .stream()
                .filter(entry -> entry.kind().isPublic())
                .toList();
    }

    private static Entry entry(Row row) throws java.sql.SQLException {
        return new Entry(
                row.maybe("demand", DemandNumber::new),
                Kind.valueOf(row.text("kind")),
                row.at("happened_at"),
                new OfficerId(row.text("happened_by")));
    }
}
