package org.doorstep.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.petition.CaseFile.aPetition;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.letters.Letters.Letter;
import org.doorstep.office.InTheOffice;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@InTheOffice
class LettersTest {

    private final Letters letters;
    private final Petitions petitions;
    private final Demands demands;
    private final TransactionTemplate transaction;

    @Autowired
    LettersTest(Letters letters, Petitions petitions, Demands demands, TransactionTemplate transaction) {
        this.letters = letters;
        this.petitions = petitions;
        this.demands = demands;
        this.transaction = transaction;
    }

    @Test
    void a_letter_speaks_plainly_in_the_language_of_the_petitioner() {
        var number = registered();
        var letter = letters.issue(
                Kind.DECISION_LETTER,
                number,
                number.demand(1),
                Map.of(
                        "summary", "请修好楼道的灯",
                        "outcome", "SUPPORT",
                        "reply", "灯已经订好，周五安装。",
                        "carryOutBy", "2026-12-04",
                        "unit", "住房建设局"));

        assertThat(letter.number()).matches("信访意见〔\\d{4}〕\\d+号");
        assertThat(letter.text())
                .startsWith("信访处理意见书\n\n" + letter.number() + "\n\n王小明：")
                .contains(number.value(), "支持您的请求", "灯已经订好", "将于2026年12月4日前落实", "30日内", "复查")
                .doesNotContain("{", "null");
    }

    @Test
    void the_same_letter_is_written_once_however_often_it_is_asked_for() throws Exception {
        var number = registered();
        var clerks = Executors.newFixedThreadPool(4);
        var written = new ArrayList<Future<Letter>>();
        for (var asked = 0; asked < 8; asked++) {
            written.add(clerks.submit(() -> letters.issue(Kind.ACCEPTANCE_NOTICE, number, number.demand(1), Map.of())));
        }
        clerks.shutdown();
        for (var letter : written) {
            assertThat(letter.get().id()).isEqualTo(written.get(0).get().id());
        }
        assertThat(letters.toPetitioner(number)).hasSize(1);
    }

    @Test
    void letters_of_one_kind_are_told_apart_by_their_occasion_and_numbered_without_a_gap() {
        var number = registered();
        var first = letters.issue(Kind.VISIT_SHEET, number, null, Map.of(Letters.OCCASION, "a-1"));
        var again = letters.issue(Kind.VISIT_SHEET, number, null, Map.of(Letters.OCCASION, "a-1"));
        var second = letters.issue(Kind.VISIT_SHEET, number, null, Map.of(Letters.OCCASION, "a-2"));

        assertThat(again).isEqualTo(first);
        assertThat(place(second)).isEqualTo(place(first) + 1);
        assertThat(letters.toPetitioner(number))
                .as("the sheet is carried, not sent")
                .isEmpty();
    }

    @Test
    void a_letter_goes_under_the_seal_with_its_demand_and_still_reaches_the_petitioner() {
        var number = registered();
        letters.issue(Kind.ACCEPTANCE_NOTICE, number, number.demand(1), Map.of());
        letters.issue(Kind.ACCEPTANCE_NOTICE, number, number.demand(2), Map.of());
        transaction.executeWithoutResult(running -> demands.seal(number.demand(2)));

        assertThat(letters.of(number)).extracting(Letter::demand).containsExactly(number.demand(1));
        assertThat(letters.toPetitioner(number)).hasSize(2);
    }

    private PetitionNumber registered() {
        return transaction.execute(running -> {
            var number = petitions.register(aPetition()).number();
            demands.open(number.demand(1), "请修好楼道的灯", null, null);
            demands.open(number.demand(2), "另一件事", null, null);
            return number;
        });
    }

    private static int place(Letter letter) {
        return Integer.parseInt(letter.number().replaceAll(".*〕(\\d+)号", "$1"));
    }
}
