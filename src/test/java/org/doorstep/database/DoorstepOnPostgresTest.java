package org.doorstep.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
@SpringBootTest
class DoorstepOnPostgresTest {

    private final JdbcClient jdbc;

    @Autowired
    DoorstepOnPostgresTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void the_office_opens_on_postgresql() {
        assertThat(one("SELECT count(*) FROM act_ge_property")).isNotEqualTo("0");
    }

    @Test
    void the_task_list_is_planned_with_what_is_known_about_it() {
        assertThat(one("SELECT count(*) FROM pg_statistic_ext WHERE stxname LIKE 'task_list_%'"))
                .isEqualTo("2");
        assertThat(one("SHOW plan_cache_mode")).isEqualTo("force_custom_plan");
        assertThat(one("SHOW jit")).isEqualTo("off");
    }

    private String one(String sql) {
        return jdbc.sql(sql).query().singleValue().toString();
    }
}
