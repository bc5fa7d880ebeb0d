package org.doorstep.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables with the engine's own scripts, so that one node at a time does it. The tables of cases are
 * created although no case model runs: the forks of the engine refuse a schema without them.
 */
@Component
final class V0_1__EngineSchema extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        var dialect = product.startsWith("postgres") ? "postgres" : "h2";
        for (var part : PARTS) {
            ScriptUtils.executeSqlScript(
                    connection,
                    new ClassPathResource(
                            "org/camunda/bpm/engine/db/create/activiti." + dialect + ".create." + part + ".sql"));
        }
    }
}
