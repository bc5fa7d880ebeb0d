package org.doorstep.vault.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.petition.CaseFile.aGroup;
import static org.doorstep.petition.CaseFile.under;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.doorstep.database.OnEveryDatabase;
import org.doorstep.database.TestDatabase;
import org.doorstep.decision.Decisions;
import org.doorstep.decision.Decisions.Service;
import org.doorstep.decision.Draft;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.letters.ServiceMethod;
import org.doorstep.petition.Attachments;
import org.doorstep.petition.CaseFile;
import org.doorstep.petition.Demand.Outcome;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Group;
import org.doorstep.petition.Member;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Petitions;
import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.ClosedColumns;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeyRotationTest {

    private static final String[] ALL_THAT_CLOSES = {
        "org.doorstep.letters.persistence",
        "org.doorstep.visit.persistence",
        "org.doorstep.decision.persistence",
        "org.doorstep.review.persistence",
        "org.doorstep.recusal.persistence",
        "org.doorstep.closure.persistence",
        "org.doorstep.acceptance.persistence"
    };

    /** The log is chained over its bytes and never written again; the known words are there to check the keys. */
    private static final Set<String> STAY_UNDER_THEIR_KEY = Set.of("audit_entry.reason", "vault_check.closed");

    private static final List<Kind> SERVED = List.of(Kind.DECISION_LETTER, Kind.ACCEPTANCE_NOTICE);

    private final Path keyset = Path.of("target", "keysets", UUID.randomUUID().toString());

    @OnEveryDatabase
    void everything_is_closed_again_under_the_new_keys_and_reads_as_before(TestDatabase kind) {
        var database = kind.migrated();
        PetitionNumber number;
        try (var file = CaseFile.on(database, keyset)) {
            number = file(file);
        }
        var before = prefixes(database);

        try (var file = CaseFile.withNewKeysOn(database, keyset)) {
            file.the(RotateKeys.class).run(new DefaultApplicationArguments());
            var after = prefixes(database);

            assertThat(before).hasSizeGreaterThan(12);
            assertThat(after).hasSameSizeAs(before);
            assertThat(Set.copyOf(after)).hasSize(2).doesNotContainAnyElementsOf(Set.copyOf(before));
            reads(file, number);
        }
        try (var file = CaseFile.on(database, keyset)) {
            reads(file, number);
        }
    }

    @OnEveryDatabase
    void a_rotation_that_broke_off_is_only_begun_again(TestDatabase kind) {
        var database = kind.migrated();
        PetitionNumber number;
        try (var file = CaseFile.on(database, keyset)) {
            number = file(file);
        }
        CaseFile.withNewKeysOn(database, keyset).close(); // new keys are there, nothing is closed under them yet

        try (var file = CaseFile.withNewKeysOn(database, keyset)) {
            file.the(RotateKeys.class).run(new DefaultApplicationArguments());
            reads(file, number);
        }
    }

    @OnEveryDatabase
    void a_keyset_of_another_office_stops_the_start(TestDatabase kind) {
        var database = kind.migrated();
        CaseFile.on(database, keyset).close();

        assertThatThrownBy(() -> CaseFile.on(
                        database, Path.of("target", "keysets", UUID.randomUUID().toString())))
                .isInstanceOf(VaultStaysClosed.class);
    }

    @OnEveryDatabase
    void a_new_key_reaches_every_column_of_closed_words(TestDatabase kind) {
        var database = kind.migrated();
        try (var file = CaseFile.on(database, keyset, ALL_THAT_CLOSES)) {
            var reached = new TreeSet<>(STAY_UNDER_THEIR_KEY);
            for (var column : file.all(ClosedColumns.class).stream()
                    .flatMap(module -> module.columns().stream())
                    .toList()) {
                reached.add(column.table() + "." + column.column());
                assertThat(rows(file, column)).isEmpty(); // its key and its seal are SQL that this database knows
            }
            assertThat(reached).isEqualTo(new TreeSet<>(columnsOfBytes(database)));
        }
    }

    @OnEveryDatabase
    void what_was_decided_in_several_rounds_and_served_twice_reads_as_before(TestDatabase kind) {
        var database = kind.migrated();
        DemandNumber demand;
        try (var file = CaseFile.on(database, keyset, ALL_THAT_CLOSES)) {
            demand = file(file).demand(1);
            var decisions = file.the(Decisions.class);
            decisions.draft(file.the(Demands.class).get(demand), draft("先"), CaseFile.LIN_YU);
            decisions.draft(file.the(Demands.class).get(demand), draft("后"), CaseFile.LIN_YU);
            for (var letter : SERVED) {
                decisions.serve(demand, service(letter), CaseFile.LIN_YU);
            }
        }
        try (var file = CaseFile.withNewKeysOn(database, keyset, ALL_THAT_CLOSES)) {
            file.the(RotateKeys.class).run(new DefaultApplicationArguments());
            var decisions = file.the(Decisions.class);

            assertThat(decisions.of(demand))
                    .extracting(round -> round.draft().facts())
                    .containsExactly("先", "后");
            for (var letter : SERVED) {
                assertThat(decisions.service(demand, letter)).hasValue(service(letter));
            }
        }
    }

    private static Service service(Kind letter) {
        return new Service(letter, ServiceMethod.IN_PERSON, LocalDate.of(2026, 3, 2), letter + " 已收");
    }

    private static PetitionNumber file(CaseFile file) {
        var number =
                file.the(Petitions.class).register(under("a-key", aGroup())).number();
        file.the(Demands.class).open(number.demand(1), "请修好楼道的灯", null, null);
        file.the(Demands.class).open(number.demand(2), "某人收了钱", null, null);
        file.the(Notes.class).write(number, number.demand(1), "facts", "灯确实坏了", CaseFile.LIN_YU);
        file.the(Attachments.class).add(number, "灯.txt", new byte[] {1, 2, 3}, CaseFile.LIN_YU);
        file.inOneTransaction(() -> {
            file.the(Demands.class).seal(number.demand(2));
            return number;
        });
        return number;
    }

    private static void reads(CaseFile file, PetitionNumber number) {
        file.actingAs("pan.li", "discipline-office");
        assertThat(file.the(Petitions.class).matter(number)).isEqualTo(aGroup().matter());
        assertThat(file.the(Group.class).of(number)).extracting(Member::person).isEqualTo(aGroup().people());
        assertThat(file.the(Demands.class).summary(number.demand(1))).isEqualTo("请修好楼道的灯");
        assertThat(file.the(Demands.class).summary(number.demand(2))).isEqualTo("某人收了钱");
        assertThat(file.the(Notes.class).of(number))
                .extracting(Notes.Note::words)
                .containsExactly("灯确实坏了");
        var filed = file.the(Attachments.class).of(number).get(0);
        assertThat(filed.name()).isEqualTo("灯.txt");
        assertThat(file.the(Attachments.class).content(number, filed.id()).bytes())
                .containsExactly(1, 2, 3);
        var again = file.the(Petitions.class).register(under("a-key", aGroup()));
        assertThat(again.number()).isEqualTo(number);
        assertThat(again.others())
                .hasSize(3)
                .allSatisfy(other -> assertThat(file.the(Group.class)
                                .asking(number, other.queryCode())
                                .place())
                        .isEqualTo(other.place()));
    }

    /** The first bytes of each closed value, which name the key that closed it. */
    private static List<String> prefixes(DataSource database) {
        var prefixes = new ArrayList<String>();
        for (var column : columnsOfBytes(database)) {
            if (!STAY_UNDER_THEIR_KEY.contains(column)) {
                var parts = column.split("\\.");
                prefixes.addAll(JdbcClient.create(database)
                        .sql("select %2$s from %1$s where %2$s is not null".formatted(parts[0], parts[1]))
                        .query((row, place) -> HexFormat.of().formatHex(Arrays.copyOf(row.getBytes(1), 5)))
                        .list());
            }
        }
        return prefixes;
    }

    private static List<Map<String, Object>> rows(CaseFile file, ClosedColumn column) {
        return file.the(JdbcClient.class)
                .sql("select %s, %s from %s"
                        .formatted(String.join(", ", column.key()), column.sealed(), column.table()))
                .query()
                .listOfRows();
    }

    private static Draft draft(String words) {
        return new Draft(Outcome.REFUSE, words, words, words, words, null);
    }

    private static List<String> columnsOfBytes(DataSource database) {
        return JdbcClient.create(database).sql("""
                        select lower(table_name) || '.' || lower(column_name) from information_schema.columns
                        where lower(table_schema) = 'public'
                          and data_type in ('bytea', 'BINARY LARGE OBJECT')
                          and lower(table_name) in (select lower(t.table_name) from information_schema.tables t
                            where lower(t.table_schema) = 'public')""").query(String.class).list();
    }
}
