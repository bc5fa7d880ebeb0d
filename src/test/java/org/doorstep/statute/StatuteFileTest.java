package org.doorstep.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.doorstep.kernel.FieldError;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class StatuteFileTest {

    private static final String GOOD = """
            profile: CN-X
            version: 1
            name: {en: Rules of X, zh: 某地规定}
            inForceSince: 2022-05-01
            calendar: CN
            rollLastDay: true
            silenceStartsHandling: true
            officeHours: {open: "08:30", close: "17:30"}
            reminderPercent: 50
            warnings: [{percent: 75, tells: HEAD}]
            reopenWhen: [NOT_SETTLED, DISSATISFIED]
            representatives: {smallGroup: 0, mostOfSmallGroup: 5, most: 5, article: R22 §20}
            clocks:
              D-HANDLE:
                period: 60 days
                starts: {en: acceptance, zh: 受理之日}
                ends: {en: the decision, zh: 办结}
                article: R22 §34
            stages:
              - code: HANDLING
                name: {en: handling, zh: 办理}
                decidedBy: {en: the organ, zh: 机关}
                answer: D-HANDLE
                article: R22 §34
            routes:
              ORDINARY: {name: {en: ordinary, zh: 普通}, clock: D-HANDLE, document: DEC, article: R22 §31}
            documents:
              DEC: {name: {en: decision letter, zh: 处理意见书}, retention: LONG, article: R22 §32}
            retentions:
              LONG: {years: 30}
            defaultStep: 5 working days
            steps:
              splitDemands: 1 working day
            """;

    @Test
    void a_good_profile_is_read() {
        var statute = read(GOOD).get(0);
        assertThat(statute.version()).hasToString("CN-X/1");
        assertThat(statute.clock("D-HANDLE").term()).isEqualTo(new Term(60, false));
        assertThat(statute.reopenWhen()).containsExactlyInAnyOrder(ReopenGround.NOT_SETTLED, ReopenGround.DISSATISFIED);
        assertThat(statute.step("splitDemands")).isEqualTo(new Term(1, true));
        assertThat(statute.step("addedByAManager")).isEqualTo(new Term(5, true));
        assertThat(statute.routes().values()).extracting(Route::clock).containsExactly("D-HANDLE");
    }

    @Test
    void all_faults_are_named_at_once() {
        var faults = faultsOf(GOOD.replace("60 days", "sixty days")
                .replace("article: R22 §34\nstages", "article: ''\nstages")
                .replace("rollLastDay: true", "rollLastDay: perhaps")
                .replace("17:30", "25:00")
                .replace("reminderPercent: 50", "reminderPercent: 140")
                .replace("tells: HEAD", "tells: NEIGHBOURS")
                .replace("retention: LONG", "retention: SHORT")
                .replace("splitDemands: 1", "Split-Demands: 0"));
        assertThat(faults)
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("rollLastDay", "statute.notYesOrNo"),
                        tuple("officeHours.close", "statute.notATime"),
                        tuple("reminderPercent", "statute.notAShare"),
                        tuple("warnings.0.tells", "statute.notAWord"),
                        tuple("clocks.D-HANDLE.period", "statute.notAPeriod"),
                        tuple("clocks.D-HANDLE.article", "statute.missing"),
                        tuple("documents.DEC", "statute.notThere"),
                        tuple("steps", "statute.notAStep"),
                        tuple("steps.Split-Demands", "statute.notAPeriod"));
    }

    @Test
    void what_reopens_a_demand_is_a_list_of_known_answers() {
        assertThat(faultsOf(GOOD.replace("[NOT_SETTLED, DISSATISFIED]", "NOT_SETTLED")))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("reopenWhen", "statute.notAList"));
        assertThat(faultsOf(GOOD.replace("reopenWhen: [NOT_SETTLED, DISSATISFIED]\n", "")))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("reopenWhen", "statute.notAList"));
        assertThat(faultsOf(GOOD.replace("DISSATISFIED]", "ANGRY]")))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("reopenWhen.1", "statute.notAWord"));
    }

    @Test
    void a_profile_that_extends_another_says_only_what_differs() {
        var local = read(GOOD, """
                profile: CN-Y
                version: 1
                extends: CN-X/1
                name: {en: Rules of Y, zh: 另一地规定}
                inForceSince: null
                clocks:
                  D-HANDLE: {period: 30 days, article: Y §23}
                """).get(1);
        assertThat(local.clock("D-HANDLE").term()).isEqualTo(new Term(30, false));
        assertThat(local.clock("D-HANDLE").starts().en()).isEqualTo("acceptance");
        assertThat(local.clock("D-HANDLE").article()).isEqualTo("Y §23");
        assertThat(local.inForceSince()).isNull();
        assertThat(local.steps()).containsKey("splitDemands");
    }

    @Test
    void a_profile_that_extends_itself_or_nothing_is_refused() {
        assertThat(faultsOf(GOOD.replace("version: 1", "version: 1\nextends: CN-X/1")))
                .extracting(FieldError::code)
                .containsExactly("statute.nothingToExtend");
        assertThat(faultsOf(GOOD.replace("version: 1", "version: 1\nextends: CN-Z/1")))
                .extracting(FieldError::code)
                .containsExactly("statute.nothingToExtend");
    }

    @Test
    void a_version_that_is_there_twice_is_refused() {
        assertThat(faultsOf(GOOD, GOOD)).extracting(FieldError::code).containsExactly("statute.twice");
    }

    @Test
    void a_new_version_is_for_new_cases_and_the_old_one_stays() {
        var statutes = new Statutes(
                read(GOOD, GOOD.replace("version: 1", "version: 2").replace("60 days", "45 days")), "CN-X");
        assertThat(statutes.current().version()).hasToString("CN-X/2");
        assertThat(statutes.of(new StatuteVersion("CN-X", 1)).clock("D-HANDLE").term())
                .isEqualTo(new Term(60, false));
    }

    @Test
    void what_is_not_yaml_is_named_with_its_line() {
        assertThat(faultsOf("profile: [\nrollLastDay: true"))
                .extracting(FieldError::code)
                .containsExactly("statute.unreadable");
    }

    @Test
    void an_empty_file_is_no_profile() {
        assertThat(faultsOf("")).isNotEmpty();
    }

    private static List<Statute> read(String... texts) {
        try {
            return StatuteShelf.read(Stream.of(texts)
                    .<Resource>map(text -> new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)))
                    .toList());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<FieldError> faultsOf(String... texts) {
        return catchThrowableOfType(InvalidStatute.class, () -> read(texts)).faults();
    }
}
