package org.doorstep.robot;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The case file and the engine's history of an office that is closed, read from its database file by an auditor. */
final class Books {

    /** The steps of the models, and what the timeline says whenever one of them is done. */
    private static final Map<String, String> ENTRY_OF_STEP = Map.ofEntries(
            Map.entry("user_checkSameMatter", "SAME_MATTER_CHECKED"),
            Map.entry("service_openDemands", "DEMANDS_OPENED"),
            Map.entry("user_classifyDemand", "CLASSIFIED"),
            Map.entry("user_decideAcceptance", "ACCEPTED"),
            Map.entry("service_issueNotice", "NOTICE_ISSUED"),
            Map.entry("user_assignHandler", "HANDLER_NAMED"),
            Map.entry("user_hearPetitioner", "PETITIONER_HEARD"),
            Map.entry("user_agreeAppointment", "VISIT_AGREED"),
            Map.entry("user_recordVisit", "VISIT_MADE"),
            Map.entry("user_confirmRecord", "VISIT_RECORD_CONFIRMED"),
            Map.entry("user_keepPromise", "PROMISE_KEPT"),
            Map.entry("user_readMaterial", "MATERIAL_READ"),
            Map.entry("user_draftDecision", "DECISION_DRAFTED"),
            Map.entry("user_approveDecision", "DECISION_APPROVED"),
            Map.entry("service_issueDecision", "DECISION_ISSUED"),
            Map.entry("user_serveDecision", "DECISION_SERVED"),
            Map.entry("user_carryOut", "CARRIED_OUT"),
            Map.entry("user_followUp", "FOLLOWED_UP"),
            Map.entry("service_recordOutcome", "DEMAND_ENDED"),
            Map.entry("service_inviteRating", "RATING_INVITED"),
            Map.entry("user_askRating", "RATED"),
            Map.entry("service_closePetition", "CLOSED"),
            Map.entry("service_archivePetition", "ARCHIVED"));

    private final JdbcClient database;

    private Books(JdbcClient database) {
        this.database = database;
    }

    static Books of(Path folder) {
        return new Books(JdbcClient.create(
                new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("data/doorstep"), "doorstep", "")));
    }

    /** How often each petition went through each step, by what the timeline would say of it. */
    Map<String, Long> stepsDone() {
        return counts("""
                select p.business_key_ || ' ' || a.act_id_, count(*) from act_hi_actinst a
                join act_hi_procinst p on p.proc_inst_id_ = a.proc_inst_id_
                where a.end_time_ is not null and a.act_inst_state_ <> 2
                group by p.business_key_, a.act_id_""").entrySet().stream()
                .filter(count -> ENTRY_OF_STEP.containsKey(stepOf(count.getKey())))
                .collect(toMap(
                        count -> count.getKey().split(" ")[0] + " " + ENTRY_OF_STEP.get(stepOf(count.getKey())),
                        Map.Entry::getValue));
    }

    /** How often the timeline of each petition says so. */
    Map<String, Long> timeline() {
        var entries = counts("select petition || ' ' || kind, count(*) from case_event group by petition, kind");
        entries.keySet().removeIf(entry -> !ENTRY_OF_STEP.containsValue(stepOf(entry)));
        return entries;
    }

    /** What exists twice where there can be one. */
    List<String> doubles() {
        return database.sql("""
                select 'letter ' || petition || ' ' || kind from letter
                  group by petition, coalesce(demand, ''), kind, occasion having count(*) > 1
                union all
                select 'decision ' || demand from decision where approved_at is not null
                  group by demand having count(*) > 1
                union all
                select 'service ' || demand from service group by demand having count(*) > 1
                union all
                select 'promise ' || visit from promise group by visit having count(*) > 1
                """).query(String.class).list();
    }

    /** The places handed out in each series of numbers, and how many stand in the books. */
    Map<String, Long> numbersGiven() {
        return counts("select series, last_place from number_sequence where series <> ''");
    }

    Map<String, Long> numbersUsed() {
        return counts("""
                select series, count(*) from (
                  select 'letter-' || kind || '-' || extract(year from issued_at) as series from letter
                  union all
                  select 'petition-' || substring(number, 1, 4) as series from petition
                ) numbered group by series""");
    }

    /** What each actor did to each subject, as the audit log has it. */
    Map<String, Long> audited() {
        return counts("select action || ' ' || subject, count(*) from audit_entry group by action, subject");
    }

    boolean auditIsWithoutGap() {
        return one("select last_entry from audit_head") == one("select count(*) from audit_entry")
                && one("select count(*) from audit_entry") == one("select coalesce(max(id), 0) from audit_entry");
    }

    long visitsOnFile() {
        return one("select count(*) from visit where outcome is not null");
    }

    long visitsMade() {
        return one("select count(*) from act_hi_procinst where proc_def_key_ = 'home-visit'");
    }

    long promisesKept() {
        return one("select count(*) from promise where kept_on is not null");
    }

    long archived() {
        return one("select count(*) from petition where archived_at is not null");
    }

    /** What the engine still has in hand, or gave up. */
    long leftInTheEngine() {
        return one("select (select count(*) from act_ru_execution) + (select count(*) from act_ru_incident)");
    }

    private long one(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private Map<String, Long> counts(String sql) {
        var counts = new TreeMap<String, Long>();
        database.sql(sql).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    private static String stepOf(String entry) {
        return entry.split(" ")[1];
    }
}
