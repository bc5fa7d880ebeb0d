package org.doorstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.doorstep.office.InTheOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The search that shows that the engine holds no people finds what is there. */
@InTheOffice
class EngineTablesTest {

    private final EngineTables tables;
    private final FilterService filters;

    @Autowired
    EngineTablesTest(DataSource database, FilterService filters) {
        this.tables = new EngineTables(database);
        this.filters = filters;
    }

    @Test
    void it_looks_into_every_table_of_the_engine() {
        assertThat(tables.searched()).isGreaterThan(300);
    }

    @Test
    void it_finds_words_in_texts_and_in_bytes() {
        assertThat(tables.holding(List.of("user_recordVisit", "Nobody's word 4711")))
                .anyMatch(place -> place.startsWith("act_ge_bytearray.bytes_"))
                .noneMatch(place -> place.contains("4711"));
        assertThat(tables.holding(List.of("chen.min"))).contains("act_id_user.id_: chen.min");
    }

    @Test
    void it_finds_a_chinese_word() {
        var filter = filters.saveFilter(filters.newTaskFilter("陈敏堃").setProperties(Map.of("description", "镕")));
        try {
            assertThat(tables.holding(List.of("敏堃", "镕")))
                    .contains("act_ru_filter.name_: 敏堃", "act_ru_filter.properties_: 镕");
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }
}
