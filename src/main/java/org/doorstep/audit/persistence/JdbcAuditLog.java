package org.doorstep.audit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.doorstep.audit.AuditLog;
import org.doorstep.kernel.Actors;
import org.doorstep.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appends to the chain; the row of its head is locked until the transaction ends. */
@Component
@Transactional
class JdbcAuditLog implements AuditLog {

    private static final String START = "0".repeat(64);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Actors actors;
    private final Clock clock;

    JdbcAuditLog(JdbcClient jdbc, Vault vault, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void write(String action, String subject, @Nullable String reason) {
        var head = jdbc.sql("select last_entry, digest from audit_head where id = 1 for update")
                .query((row, place) -> new Head(row.getLong("last_entry"), row.getString("digest")))
                .single();
        var id = head.lastEntry + 1;
        var entry = new Entry(
                id,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actors.current().value(),
                action,
                subject,
                vault.closeIfAny(Vault.Key.SEALED, "audit_entry.reason/" + id, reason),
                head.digest);
        append(entry);
        jdbc.sql("update audit_head set last_entry = :id, digest = :digest where id = 1")
                .param("id", id)
                .param("digest", entry.digest())
                .update();
    }

    @Override
    public OptionalLong firstBroken() {
        var broken = new long[] {0};
        var last = new Head[] {new Head(0, START)};
        jdbc.sql("select * from audit_entry order by id").query(row -> {
            var entry = entry(row);
            var whole = entry.id() == last[0].lastEntry + 1
                    && entry.previousDigest().equals(last[0].digest)
                    && entry.digest().equals(row.getString("digest"));
            if (!whole && broken[0] == 0) {
                broken[0] = last[0].lastEntry + 1;
            }
            last[0] = new Head(entry.id(), row.getString("digest"));
        });
        if (broken[0] == 0 && !head().equals(last[0])) {
            broken[0] = last[0].lastEntry + 1; // the end was cut off
        }
        return broken[0] == 0 ? OptionalLong.empty() : OptionalLong.of(broken[0]);
    }

    private void append(Entry entry) {
        jdbc.sql("""
                        insert into audit_entry
                          (id, happened_at, actor, action, subject, reason, previous_digest, digest)
                        values (:id, :at, :actor, :action, :subject, :reason, :previous, :digest)""")
                .param("id", entry.id())
                .param("at", OffsetDateTime.ofInstant(entry.happenedAt(), ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("reason", entry.reason())
                .param("previous", entry.previousDigest())
                .param("digest", entry.digest())
                .update();
    }

    private Head head() {
        return jdbc.sql("select last_entry, digest from audit_head where id = 1")
                .query((row, place) -> new Head(row.getLong("last_entry"), row.getString("digest")))
                .single();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getBytes("reason"),
                row.getString("previous_digest"));
    }

    private record Head(long lastEntry, String digest) {}
}
