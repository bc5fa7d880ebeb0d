package org.doorstep.petition;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.doorstep.database.TestDatabase;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The case file, the vault and the audit log on a database of their own, without engine and web; say who acts and when. */
public final class CaseFile implements AutoCloseable, Actors {

    public static final OfficerId LIN_YU = new OfficerId("lin.yu");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Instant now = Instant.parse("2026-11-25T01:00:00Z");
    private OfficerId actor = LIN_YU;
    private Set<String> groups = Set.of("petition-office");

    private CaseFile(DataSource database, Path keyset, boolean rotate, String... packages) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "vault",
                        Map.of(
                                "doorstep.vault.keyset",
                                keyset.toString(),
                                "doorstep.vault.create",
                                "true",
                                "doorstep.vault.rotate",
                                rotate)));
        context.registerBean("dataSource", DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(database));
        var transactions = new JdbcTransactionManager(database);
        context.registerBean(JdbcTransactionManager.class, () -> transactions);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        context.registerBean(Clock.class, MovedClock::new);
        context.registerBean(Actors.class, () -> this);
        context.register(Transactions.class);
        context.scan("org.doorstep.vault", "org.doorstep.audit", "org.doorstep.petition.persistence");
        for (var more : packages) {
            context.scan(more);
        }
        context.refresh();
    }

    public static CaseFile on(TestDatabase database) {
        return on(
                database.migrated(),
                Path.of("target", "keysets", UUID.randomUUID().toString()));
    }

    public static CaseFile on(DataSource database, Path keyset, String... packages) {
        return new CaseFile(database, keyset, false, packages);
    }

    /** Starts with new keys; the runner that closes everything again under them has not run yet. */
    public static CaseFile withNewKeysOn(DataSource database, Path keyset, String... packages) {
        return new CaseFile(database, keyset, true, packages);
    }

    public <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    public <T> List<T> all(Class<T> beans) {
        return List.copyOf(context.getBeansOfType(beans).values());
    }

    public <T> T inOneTransaction(Supplier<T> work) {
        return the(TransactionTemplate.class).execute(running -> work.get());
    }

    public CaseFile actingAs(String officer, String... groups) {
        this.actor = new OfficerId(officer);
        this.groups = Set.of(groups);
        return this;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** A petition as it comes from the intake. */
    public static Registration aPetition() {
        return about(new Matter("请修好楼道的灯", "三号楼的楼道灯坏了两个月，老人夜里摔倒。", "物业收了费却没有人来修。"));
    }

    /** One whom two representatives and a member have joined, by letter: twelve people in all. */
    public static Registration aGroup() {
        var one = aPetition();
        return new Registration(
                one.channel(),
                one.language(),
                one.receivedOn(),
                one.topic(),
                one.community(),
                12,
                false,
                false,
                false,
                false,
                one.matter(),
                List.of(
                        one.people().get(0),
                        new Petitioner(Petitioner.Part.REPRESENTATIVE, "李代表", "湖滨路五号", "13800005678"),
                        new Petitioner(Petitioner.Part.REPRESENTATIVE, "赵代表", null, null),
                        new Petitioner(Petitioner.Part.MEMBER, "钱联名", null, null)),
                one.by(),
                null,
                null);
    }

    public static Registration about(Matter matter) {
        return new Registration(
                Channel.NET,
                Locale.CHINESE,
                LocalDate.of(2026, 11, 24),
                "property-management",
                new CommunityId("lakeside"),
                1,
                false,
                false,
                false,
                false,
                matter,
                List.of(new Petitioner(Petitioner.Part.PETITIONER, "王小明", "湖滨路三号", "13800001234")),
                LIN_YU,
                null,
                null);
    }

    public static Registration under(String key, Registration sent) {
        return new Registration(
                sent.channel(),
                sent.language(),
                sent.receivedOn(),
                sent.topic(),
                sent.community(),
                sent.groupSize(),
                sent.anonymous(),
                sent.oral(),
                sent.readBack(),
                sent.urgent(),
                sent.matter(),
                sent.people(),
                sent.by(),
                key,
                sent.source());
    }

    @Override
    public OfficerId current() {
        return actor;
    }

    @Override
    public boolean has(String group) {
        return groups.contains(group);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}

    private final class MovedClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
