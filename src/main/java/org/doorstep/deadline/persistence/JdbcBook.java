package org.doorstep.deadline.persistence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.doorstep.deadline.Book;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.DeadlineId;
import org.doorstep.deadline.Entry;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.statute.StatuteVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The ledger in {@code deadline} and {@code deadline_entry}. */
@Repository
class JdbcBook implements Book {

    private final JdbcClient jdbc;
    private final DeadlineRow rows;

    JdbcBook(JdbcClient jdbc, DeadlineRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void open(Deadline deadline, String calendar, Entry entry) {
        var demand = deadline.subject().demand();
        state(jdbc.sql("""
                        insert into deadline (id, petition, demand, clock, statute, calendar, start_on, calendar_version,
                          set_days, extended_by, hearing_days, due_on, due_rolled, estimated, state, warned, warn_on, breached_on, ended_on)
                        values (:id, :petition, :demand, :clock, :statute, :calendar, :start, :version,
                          :setDays, :extended, :hearing, :due, :rolled, :estimated, :state, :warned, :warnOn, :breached, :ended)"""), deadline)
                .param("petition", deadline.subject().petition().value())
                .param("demand", demand == null ? null : demand.value())
                .param("clock", deadline.clock())
                .param("statute", deadline.running().statute().toString())
                .param("calendar", calendar)
                .param("start", deadline.running().start())
                .param("setDays", deadline.running().setDays())
                .update();
        add(deadline.id(), entry);
    }

    @Override
    public boolean put(Deadline deadline, Entry entry) {
        var ran = state(jdbc.sql("""
                        update deadline set calendar_version = :version, extended_by = :extended, hearing_days = :hearing,
                          due_on = :due, due_rolled = :rolled, estimated = :estimated, state = :state,
                          warned = :warned, warn_on = :warnOn, breached_on = :breached, ended_on = :ended
                        where id = :id and state = 'RUNNING'"""), deadline).update();
        if (ran == 1) {
            add(deadline.id(), entry);
        }
        return ran == 1;
    }

    private static StatementSpec state(StatementSpec statement, Deadline deadline) {
        var due = deadline.due();
        return statement
                .param("id", deadline.id().value())
                .param("version", due.calendarVersion())
                .param("extended", deadline.running().extendedBy())
                .param("hearing", deadline.running().hearingDays())
                .param("due", due.due())
                .param("rolled", due.rolled())
                .param("estimated", due.estimated())
                .param("state", deadline.state().name())
                .param("warned", deadline.ladder().told())
                .param("warnOn", deadline.ladder().nextOn())
                .param("breached", deadline.breachedOn())
                .param("ended", deadline.endedOn());
    }

    private void add(DeadlineId id, Entry entry) {
        jdbc.sql("""
                        insert into deadline_entry (deadline, place, kind, at, actor, reason, article, calendar_version,
                          days, due_before, due_after)
                        values (:id, (select coalesce(max(place), 0) + 1 from deadline_entry where deadline = :id),
                          :kind, :at, :actor, :reason, :article, :version, :days, :before, :after)""")
                .param("id", id.value())
                .param("kind", entry.kind().name())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor().value())
                .param("reason", entry.reason())
                .param("article", entry.article())
                .param("version", entry.calendarVersion())
                .param("days", entry.days())
                .param("before", entry.dueBefore())
                .param("after", entry.dueAfter())
                .update();
    }

    @Override
    public Deadline get(DeadlineId id) {
        return jdbc.sql("select * from deadline where id = :id")
                .param("id", id.value())
                .query(rows::deadline)
                .optional()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "deadline.unknown", id.value()));
    }

    @Override
    public List<Deadline> of(PetitionNumber petition) {
        return jdbc.sql("select * from deadline where petition = :petition order by start_on, demand, clock")
                .param("petition", petition.value())
                .query(rows::deadline)
                .list();
    }

    @Override
    public Optional<Deadline> running(Subject subject, String clock) {
        var demand = subject.demand();
        return jdbc.sql("""
                        select * from deadline
                        where petition = :petition and coalesce(demand, '') = :demand and clock = :clock
                          and state = 'RUNNING'""")
                .param("petition", subject.petition().value())
                .param("demand", demand == null ? "" : demand.value())
                .param("clock", clock)
                .query(rows::deadline)
                .optional();
    }

    @Override
    public List<Entry> entriesOf(DeadlineId id) {
        return jdbc.sql("select * from deadline_entry where deadline = :id order by place")
                .param("id", id.value())
                .query(rows::entry)
                .list();
    }

    @Override
    public Optional<StatuteVersion> lawOf(PetitionNumber petition) {
        return jdbc.sql("select min(statute) from deadline where petition = :petition")
                .param("petition", petition.value())
                .query(String.class)
                .optional()
                .map(StatuteVersion::parse);
    }

    @Override
    public List<Deadline> over(LocalDate today, int most) {
        return jdbc.sql("""
                        select * from deadline
                        where state = 'RUNNING' and due_rolled < :today and breached_on is null
                        order by due_rolled, id fetch first :most rows only""")
                .param("today", today)
                .param("most", most)
                .query(rows::deadline)
                .list();
    }

    @Override
    public List<Deadline> toWarnOf(LocalDate today, @Nullable DeadlineId after, int most) {
        return jdbc.sql("""
                        select * from deadline
                        where state = 'RUNNING' and warn_on <= :today and id > :after
                        order by id fetch first :most rows only""")
                .param("today", today)
                .param("after", after == null ? "" : after.value())
                .param("most", most)
                .query(rows::deadline)
                .list();
    }
}
