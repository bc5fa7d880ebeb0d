package org.doorstep.petition.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.petition.CaseFile.aPetition;
import static org.doorstep.petition.CaseFile.about;
import static org.doorstep.petition.CaseFile.under;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.doorstep.database.OnEveryDatabase;
import org.doorstep.database.TestDatabase;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.CaseFile;
import org.doorstep.petition.Group;
import org.doorstep.petition.Matter;
import org.doorstep.petition.Member;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Registered;
import org.doorstep.petition.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegistrationTest {

    private static final Set<Integer> BINARY = Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

    @OnEveryDatabase
    void what_was_registered_is_read_again(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var petitions = file.the(Petitions.class);
            var registered = petitions.register(aPetition());

            assertThat(registered.number()).isEqualTo(new PetitionNumber("2026-000001"));
            assertThat(petitions.get(registered.number()).community()).hasToString("lakeside");
            assertThat(petitions.matter(registered.number()))
                    .isEqualTo(aPetition().matter());
            assertThat(file.the(Group.class).of(registered.number()))
                    .extracting(Member::person)
                    .isEqualTo(aPetition().people());
            assertThat(file.the(Timeline.class).of(registered.number()))
                    .extracting(Timeline.Entry::kind)
                    .containsExactly(Timeline.Kind.REGISTERED);
        }
    }

    @OnEveryDatabase
    void numbers_are_unique_and_without_a_gap_under_concurrent_intake(TestDatabase database) throws Exception {
        try (var file = CaseFile.on(database)) {
            var petitions = file.the(Petitions.class);
            var clerks = Executors.newFixedThreadPool(8);
            var answers = new ArrayList<Future<Registered>>();
            for (var sent = 0; sent < 40; sent++) {
                var fails = sent % 4 == 3;
                answers.add(clerks.submit(() -> file.inOneTransaction(() -> {
                    var registered = petitions.register(aPetition());
                    if (fails) {
                        throw new IllegalStateException("the intake broke off after the number was given");
                    }
                    return registered;
                })));
            }
            clerks.shutdown();
            var numbers = new ArrayList<String>();
            for (var place = 0; place < answers.size(); place++) {
                if (place % 4 == 3) {
                    assertThat(answers.get(place)).failsWithin(Duration.ofSeconds(30));
                } else {
                    numbers.add(answers.get(place).get().number().value());
                }
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30)
                            .mapToObj("2026-%06d"::formatted)
                            .toList());
        }
    }

    @OnEveryDatabase
    void the_same_key_answers_with_the_first_petition(TestDatabase database) throws Exception {
        try (var file = CaseFile.on(database)) {
            var petitions = file.the(Petitions.class);
            var clerks = Executors.newFixedThreadPool(8);
            var answers = new ArrayList<Future<Registered>>();
            for (var sent = 0; sent < 8; sent++) {
                answers.add(clerks.submit(() -> petitions.register(under("key-of-one-sender", aPetition()))));
            }
            clerks.shutdown();
            answers.get(0).get();
            var first = petitions.register(under("key-of-one-sender", aPetition()));
            for (var answer : answers) {
                assertThat(answer.get().number()).isEqualTo(first.number());
                assertThat(answer.get().queryCode()).isEqualTo(first.queryCode());
            }
            assertThat(first.already()).isTrue();
            assertThat(petitions.register(aPetition()).number())
                    .as("a submission that was sent again uses up no number")
                    .isEqualTo(new PetitionNumber("2026-000002"));
            assertThatThrownBy(() ->
                            petitions.register(under("key-of-one-sender", about(new Matter("another", "matter", "")))))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("petition.keyUsed"));
        }
    }

    @OnEveryDatabase
    void the_query_code_opens_its_petition_and_no_other(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var petitions = file.the(Petitions.class);
            var one = petitions.register(aPetition());
            var other = petitions.register(aPetition());

            assertThat(one.queryCode()).matches("[0-9A-HJKMNP-TV-Z]{10}").isNotEqualTo(other.queryCode());
            assertThat(file.the(Group.class)
                            .asking(one.number(), typedByHand(one.queryCode()))
                            .number())
                    .isEqualTo(one.number());
            assertThatThrownBy(() -> file.the(Group.class).asking(other.number(), one.queryCode()))
                    .hasMessageStartingWith("petition.unknown");
        }
    }

    @OnEveryDatabase
    void no_word_about_a_person_can_be_read_in_the_database(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            file.the(Petitions.class).register(aPetition());
            var row = file.the(JdbcClient.class)
                    .sql("select p.*, w.* from petition p join petitioner w on w.petition = p.number")
                    .query((columns, place) -> {
                        var all = new StringBuilder();
                        for (var column = 1; column <= columns.getMetaData().getColumnCount(); column++) {
                            all.append(
                                    BINARY.contains(columns.getMetaData().getColumnType(column))
                                            ? new String(bytes(columns, column), StandardCharsets.UTF_8)
                                            : columns.getString(column));
                        }
                        return all.toString();
                    })
                    .single();
            assertThat(row).doesNotContain("王小明", "湖滨路", "138", "灯").contains("lakeside");
        }
    }

    private static byte[] bytes(ResultSet columns, int column) throws SQLException {
        var bytes = columns.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    private static String typedByHand(String code) {
        return code.substring(0, 5).toLowerCase(Locale.ROOT) + "-"
                + code.substring(5).replace('0', 'O');
    }
}
