package org.doorstep.petition.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.petition.CaseFile.aPetition;

import org.doorstep.database.OnEveryDatabase;
import org.doorstep.database.TestDatabase;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Attachments;
import org.doorstep.petition.CaseFile;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Group;
import org.doorstep.petition.Member;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;
import org.doorstep.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

class SealedReportTest {

    private static final OfficerId HE_LAN = new OfficerId("he.lan");

    @OnEveryDatabase
    void a_sealed_petition_is_in_no_list_no_count_and_no_search_of_the_others(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var number = sealedWholly(file);

            assertThat(file.the(Petitions.class).find(number)).isEmpty();
            assertThat(file.the(Demands.class).of(number)).isEmpty();
            assertThat(file.the(Timeline.class).of(number)).isEmpty();
            assertThat(file.the(Notes.class).of(number)).isEmpty();
            assertThat(file.the(Demands.class).openDemandsOf(HE_LAN)).isZero();
            var like = file.the(Petitions.class).register(aPetition()).number();
            assertThat(file.the(Petitions.class).alike(like)).isEmpty();
            assertThat(file.the(Petitions.class).alike(number)).isEmpty();
        }
    }

    @OnEveryDatabase
    void whoever_asks_for_it_hears_what_is_said_of_a_number_never_given(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var number = sealedWholly(file);
            var petitions = file.the(Petitions.class);

            for (var asked : new PetitionNumber[] {number, new PetitionNumber("2026-999999")}) {
                var sentence = "petition.unknown [" + asked + "]";
                assertThatThrownBy(() -> petitions.get(asked)).hasMessage(sentence);
                assertThatThrownBy(() -> petitions.matter(asked)).hasMessage(sentence);
                assertThatThrownBy(() -> file.the(Group.class).of(asked)).hasMessage(sentence);
                assertThatThrownBy(() -> file.the(Attachments.class).of(asked)).hasMessageContaining(asked.value());
                assertThatThrownBy(() -> petitions.answerSameMatter(number, Petitions.SameMatter.IN_PROGRESS, asked))
                        .hasMessage(sentence);
            }
            assertThatThrownBy(() -> file.the(Demands.class).summary(number.demand(1)))
                    .hasMessageStartingWith("petition.unknown");
        }
    }

    @OnEveryDatabase
    void the_discipline_office_reads_it_and_every_look_is_on_record(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var number = sealedWholly(file);
            file.actingAs("pan.li", "discipline-office");

            assertThat(file.the(Petitions.class).matter(number))
                    .isEqualTo(aPetition().matter());
            assertThat(file.the(Group.class).of(number))
                    .extracting(Member::person)
                    .isEqualTo(aPetition().people());
            assertThat(file.the(Demands.class).of(number)).hasSize(1);
            assertThat(file.the(JdbcClient.class)
                            .sql("select actor from audit_entry where action = 'sealed.read' and subject = ?")
                            .param(number.value())
                            .query(String.class)
                            .list())
                    .containsExactly("pan.li", "pan.li");
        }
    }

    @OnEveryDatabase
    void its_words_open_with_the_sealed_key_alone(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var number = sealedWholly(file);
            var closed = file.the(JdbcClient.class)
                    .sql("select request from petition where number = ?")
                    .param(number.value())
                    .query((row, place) -> row.getBytes(1))
                    .single();
            var vault = file.the(Vault.class);
            var place = Closed.REQUEST.place(number.value());

            assertThat(vault.open(Vault.Key.SEALED, place, closed)).isEqualTo("请修好楼道的灯");
            assertThatThrownBy(() -> vault.open(Vault.Key.ORDINARY, place, closed))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @OnEveryDatabase
    void the_other_demands_of_a_petition_go_on_without_its_text(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var number = file.the(Petitions.class).register(aPetition()).number();
            open(file, number, 1);
            open(file, number, 2);
            seal(file, number, 2);

            assertThat(file.the(Petitions.class).get(number).sealed()).isFalse();
            assertThat(file.the(Demands.class).of(number))
                    .extracting(Demand::number)
                    .containsExactly(number.demand(1));
            assertThat(file.the(Demands.class).summary(number.demand(1))).isNotBlank();
            assertThat(file.the(Group.class).of(number))
                    .extracting(Member::person)
                    .isEqualTo(aPetition().people());
            assertThatThrownBy(() -> file.the(Petitions.class).matter(number))
                    .hasMessageStartingWith("petition.unknown");
            assertThat(file.the(Attachments.class).of(number)).isEmpty();
        }
    }

    @OnEveryDatabase
    void the_petitioner_still_sees_how_things_stand(TestDatabase database) {
        try (var file = CaseFile.on(database)) {
            var registered = file.the(Petitions.class).register(aPetition());
            open(file, registered.number(), 1);
            seal(file, registered.number(), 1);

            assertThat(file.the(Group.class)
                            .asking(registered.number(), registered.queryCode())
                            .number())
                    .isEqualTo(registered.number());
            assertThat(file.the(Timeline.class).publicOf(registered.number()))
                    .extracting(Timeline.Entry::kind)
                    .containsExactly(Timeline.Kind.REGISTERED);
        }
    }

    private static PetitionNumber sealedWholly(CaseFile file) {
        var number = file.the(Petitions.class).register(aPetition()).number();
        open(file, number, 1);
        file.the(Demands.class).giveHandler(number.demand(1), HE_LAN);
        file.the(Notes.class).write(number, number.demand(1), "facts", "某人收了钱", CaseFile.LIN_YU);
        seal(file, number, 1);
        return number;
    }

    private static void open(CaseFile file, PetitionNumber number, int place) {
        file.the(Demands.class).open(number.demand(place), "请修好楼道的灯", null, null);
    }

    private static void seal(CaseFile file, PetitionNumber number, int place) {
        file.inOneTransaction(() -> {
            file.the(Demands.class).seal(number.demand(place));
            return number;
        });
    }
}
