package org.doorstep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

class OfficeFileTest {

    private static final String GOOD = """
            units:
              - {id: housing, en: Housing Bureau, zh: 住房建设局, handles: true, head: huang.wei}
            officers:
              - {id: huang.wei, en: [Huang, Wei], zh: [黄, 维], unit: housing, roles: [linked-leader]}
              - {id: he.lan, en: [He, Lan], zh: [何, 岚], unit: housing, roles: []}
            communities:
              - {id: lakeside, en: Lakeside, zh: 湖滨社区, leader: huang.wei}
              - {id: harbour, en: Harbour, zh: 港湾社区}
            """;

    private static final String PROJECT = """
            projects:
              - {id: hall, en: New hall, zh: 新礼堂, leader: huang.wei, officers: [he.lan]}
            """;

    @Test
    void a_small_office_is_read_and_a_community_may_have_no_leader_yet() {
        var office = read(GOOD).inYear(2026);
        assertThat(office.units()).hasSize(1);
        assertThat(office.communities()).hasSize(2);
        assertThat(office.links()).hasSize(1);
        assertThat(office.topics()).isEmpty();
    }

    @Test
    void a_unit_may_go_by_a_calendar_of_its_own() {
        var text = GOOD.replace("head: huang.wei}", "head: huang.wei, calendar: GB-EAW}");
        assertThat(read(text).inYear(2026).units())
                .extracting(Unit::calendar)
                .containsExactly(new CalendarCode("GB-EAW"));
        assertThat(read(GOOD).inYear(2026).units()).extracting(Unit::calendar).containsOnlyNulls();
    }

    @Test
    void what_is_spoken_of_and_not_there_is_named() {
        assertThat(refusedOf(GOOD.replace("head: huang.wei", "head: nobody"))).contains("housing", "nobody");
        assertThat(refusedOf(GOOD.replace("unit: housing", "unit: navy"))).contains("huang.wei", "navy");
        assertThat(refusedOf(GOOD.replace("[linked-leader]", "[king]"))).contains("huang.wei", "king");
        assertThat(refusedOf(GOOD.replace("leader: huang.wei", "leader: somebody")))
                .contains("lakeside", "somebody");
    }

    @Test
    void a_project_has_somebody_who_leads_it_and_officers_who_work_on_it() {
        var office = read(GOOD + PROJECT).inYear(2026);
        assertThat(office.projects()).extracting(Project::names).containsExactly(new Names("New hall", "新礼堂"));
        assertThat(office.work())
                .extracting(ProjectWork::officer, ProjectWork::leads)
                .containsExactly(tuple(AnOffice.HUANG, true), tuple(AnOffice.HE, false));
        assertThat(read(GOOD).inYear(2026).projects()).isEmpty();
        assertThat(read(GOOD + "projects: [{id: hall, en: Hall, zh: 礼堂}]")
                        .inYear(2026)
                        .work())
                .isEmpty();
    }

    @Test
    void what_is_wrong_with_a_project_is_said() {
        assertThat(refusedOf(GOOD + PROJECT.replace("[he.lan]", "[nobody]")))
                .contains("directory.notInOffice", "hall", "nobody");
        assertThat(refusedOf(GOOD + PROJECT.replace("leader: huang.wei", "leader: somebody")))
                .contains("directory.notInOffice", "hall", "somebody");
        assertThat(refusedOf(GOOD + PROJECT.replace("[he.lan]", "[huang.wei]")))
                .contains("directory.twiceOnProject", "hall", "huang.wei");
        assertThat(refusedOf(GOOD + PROJECT.replace(", zh: 新礼堂", ""))).contains("directory.projectNames", "hall");
    }

    @Test
    void a_person_has_two_names_in_each_language() {
        assertThat(refusedOf(GOOD.replace("[Huang, Wei]", "[Huang]"))).contains("huang.wei");
    }

    @Test
    void what_cannot_be_read_is_named_with_its_line() {
        assertThat(refusedOf("units: [\n  oops")).contains("directory.unreadableOffice");
        assertThat(refusedOf("armies:\n  - {id: x}")).contains("directory.unreadableOffice", "armies");
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> OfficeFile.read(new FileSystemResource(Path.of("no", "such", "file"))))
                        .code())
                .isEqualTo("directory.noOfficeFile");
    }

    private static OfficeFile read(String text) {
        return OfficeFile.read(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String refusedOf(String text) {
        var refusal = catchThrowableOfType(Refusal.class, () -> read(text).inYear(2026));
        return String.valueOf(refusal.getMessage());
    }
}
