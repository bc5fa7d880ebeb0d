package org.doorstep.petition.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.petition.CaseFile.aGroup;
import static org.doorstep.petition.CaseFile.aPetition;

import java.util.List;
import org.doorstep.database.OnEveryDatabase;
import org.doorstep.database.TestDatabase;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.CaseFile;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Group;
import org.doorstep.petition.Petitioner;
import org.doorstep.petition.Petitioner.Part;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Registered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each of a group has a code of their own, sees nothing of the others, and goes when they want (R22 §20). */
class GroupTest {

    @OnEveryDatabase
    void each_asks_with_a_code_of_their_own_and_it_says_who_they_are(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var registered = file.the(Petitions.class).register(aGroup());
            var group = file.the(Group.class);

            assertThat(registered.others()).extracting(Registered.Other::name).containsExactly("李代表", "赵代表", "钱联名");
            assertThat(registered.others())
                    .extracting(Registered.Other::queryCode)
                    .doesNotHaveDuplicates()
                    .doesNotContain(registered.queryCode());
            assertThat(group.asking(registered.number(), registered.queryCode()).part())
                    .isEqualTo(Part.PETITIONER);
            assertThat(group.asking(registered.number(), code(registered, 3)).part())
                    .isEqualTo(Part.MEMBER);
        }
    }

    @OnEveryDatabase
    void the_code_of_one_petition_opens_no_other(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var one = file.the(Petitions.class).register(aGroup());
            var other = file.the(Petitions.class).register(aGroup());

            assertThatThrownBy(() -> file.the(Group.class).asking(other.number(), code(one, 1)))
                    .hasMessageStartingWith("petition.unknown");
        }
    }

    @OnEveryDatabase
    void a_code_lies_closed_in_the_database(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var registered = file.the(Petitions.class).register(aGroup());

            assertThat(file.the(JdbcClient.class)
                            .sql("select query_code from petitioner where petition = ? and place = 1")
                            .param(registered.number().value())
                            .query((row, place) -> new String(row.getBytes(1)))
                            .single())
                    .doesNotContain(code(registered, 1));
        }
    }

    @OnEveryDatabase
    void who_leaves_is_shown_no_more_and_the_group_is_one_smaller(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var registered = file.the(Petitions.class).register(aGroup());
            var group = file.the(Group.class);
            var number = registered.number();

            assertThat(leaves(file, registered, 3)).isTrue();
            assertThat(leaves(file, registered, 3)).as("a second click").isFalse();

            assertThat(names(group, number)).containsExactly("王小明", "李代表", "赵代表");
            assertThat(group.departed(number)).isEqualTo(1);
            assertThat(file.the(Petitions.class).get(number).groupSize()).isEqualTo(11);
            var asker = group.asking(number, code(registered, 3));
            assertThat(asker.left()).isTrue();
            assertThatThrownBy(asker::present).hasMessageStartingWith("petition.left");
            assertThatThrownBy(() -> group.queryCode(number, 3)).hasMessageStartingWith("petition.noSuchMember");
        }
    }

    @OnEveryDatabase
    void where_the_petitioner_leaves_the_first_representative_takes_their_place(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var registered = file.the(Petitions.class).register(aGroup());
            var group = file.the(Group.class);
            var number = registered.number();

            leaves(file, registered, 1);
            leaves(file, registered, 0);

            assertThat(group.addressee(number)).map(Petitioner::name).hasValue("赵代表");
            assertThat(group.queryCode(number)).isEqualTo(code(registered, 2));
            assertThat(group.asking(number, code(registered, 2)).forAll().isPetitioner())
                    .isTrue();
            assertThat(group.asking(number, registered.queryCode()).left()).isTrue();
            assertThat(file.the(Petitions.class).get(number).groupSize()).isEqualTo(10);
        }
    }

    @OnEveryDatabase
    void a_petitioner_whom_nobody_follows_stays_until_they_withdraw(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var registered = file.the(Petitions.class).register(aPetition());
            var asker = file.the(Group.class).asking(registered.number(), registered.queryCode());

            assertThat(file.the(Group.class).mayLeave(asker)).isFalse();
            assertThatThrownBy(() -> leaves(file, registered, 0)).hasMessageStartingWith("petition.nobodyFollows");
            assertThat(file.the(Group.class).departed(registered.number())).isZero();
        }
    }

    @OnEveryDatabase
    void what_is_for_the_petitioner_alone_is_refused_to_the_others(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var registered = file.the(Petitions.class).register(aGroup());

            assertThatThrownBy(() -> file.the(Group.class)
                            .asking(registered.number(), code(registered, 1))
                            .forAll())
                    .hasMessageStartingWith("petition.onlyPetitioner");
        }
    }

    @OnEveryDatabase
    void whoever_joins_later_makes_the_group_no_larger_while_there_was_room(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var many = file.the(Petitions.class).register(aGroup()).number();
            var one = file.the(Petitions.class).register(aPetition()).number();

            var place = joins(file, many);
            joins(file, one);

            assertThat(file.the(Petitions.class).get(many).groupSize()).isEqualTo(12);
            assertThat(file.the(Petitions.class).get(one).groupSize()).isEqualTo(2);
            var code = file.the(Group.class).queryCode(many, place);
            assertThat(file.the(Group.class).asking(many, code).part()).isEqualTo(Part.MEMBER);
        }
    }

    @OnEveryDatabase
    void who_stands_there_from_before_each_had_a_code_is_given_one_when_it_is_asked_for(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var number = file.the(Petitions.class).register(aGroup()).number();
            file.the(JdbcClient.class)
                    .sql("update petitioner set query_code = null")
                    .update();

            var code = file.the(Group.class).queryCode(number, 2);

            assertThat(file.the(Group.class).queryCode(number, 2)).isEqualTo(code);
            assertThat(file.the(Group.class).asking(number, code).place()).isEqualTo(2);
        }
    }

    @OnEveryDatabase
    void under_the_seal_the_codes_open_as_before(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var registered = file.the(Petitions.class).register(aGroup());
            var number = registered.number();
            file.the(Demands.class).open(number.demand(1), "某人收了钱", null, null);
            file.inOneTransaction(() -> {
                file.the(Demands.class).seal(number.demand(1));
                return number;
            });

            assertThat(file.the(Group.class).asking(number, code(registered, 3)).place())
                    .isEqualTo(3);
            assertThatThrownBy(() -> file.the(Group.class).queryCode(number, 3))
                    .hasMessageStartingWith("petition.unknown");
            assertThat(leaves(file, registered, 3)).isTrue();
            assertThat(file.the(JdbcClient.class)
                            .sql("select distinct sealed from petitioner where petition = ?")
                            .param(number.value())
                            .query(Boolean.class)
                            .list())
                    .containsExactly(true);
        }
    }

    @OnEveryDatabase
    void nobody_reads_of_another_how_to_reach_them(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var registered = file.the(Petitions.class).register(aGroup());
            var group = file.the(Group.class);
            var letter = "王小明 湖滨路三号 13800001234, 李代表 湖滨路五号 13800005678, 钱联名";

            var asMember = group.maskingOthers(group.asking(registered.number(), code(registered, 3)));

            assertThat(asMember.apply(letter)).isEqualTo("王** **** 138****1234, 李** **** 138****5678, 钱联名");
            leaves(file, registered, 1);
            assertThat(group.maskingDeparted(registered.number()).apply(letter))
                    .isEqualTo("王小明 湖滨路三号 13800001234, 李** **** 138****5678, 钱联名");
            assertThat(group.maskingAll(registered.number()).apply(letter))
                    .isEqualTo("王** **** 138****1234, 李** **** 138****5678, 钱**");
        }
    }

    private static String code(Registered registered, int place) {
        return place == 0
                ? registered.queryCode()
                : registered.others().stream()
                        .filter(other -> other.place() == place)
                        .findFirst()
                        .orElseThrow()
                        .queryCode();
    }

    private static boolean leaves(CaseFile file, Registered registered, int place) {
        var group = file.the(Group.class);
        return group.leave(group.asking(registered.number(), code(registered, place)));
    }

    private static int joins(CaseFile file, PetitionNumber number) {
        return file.the(Group.class)
                .join(number, new Petitioner(Part.MEMBER, "孙后来", null, null))
                .place();
    }

    private static List<String> names(Group group, PetitionNumber number) {
        return group.of(number).stream()
                .map(member -> String.valueOf(member.person().name()))
                .toList();
    }
}
