package org.doorstep.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doorstep.database.OnEveryDatabase;
import org.doorstep.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The jar goes into service: an empty office, whose one password is told to whoever starts it and to nobody else. */
class FirstStartIT {

    private static final Pattern PASSWORD = Pattern.compile("'admin' with the password {2}(\\S+)");

    @TempDir
    private Path folder;

    @OnEveryDatabase
    void the_password_of_the_first_administrator_is_told_once_and_kept_nowhere(TestDatabase kind) throws IOException {
        var database = database(kind);
        try (var office = ForkedOffice.ofTheJar(folder, settings(kind, database.getUrl()))) {
            var told = passwords(office);
            assertThat(told).hasSize(1);
            var admin = office.desk("admin").knowing(told.get(0));
            admin.get("/engine-rest/user/count").is(200);
            nobodyElseComesIn(office);

            office.isKilled();
            assertThat(Files.readString(folder.resolve("office.log"))).doesNotContain(told.get(0));
            assertThat(everythingIn(database)).isNotEmpty().noneMatch(value -> value.contains(told.get(0)));
            office.opens();

            assertThat(passwords(office)).isEqualTo(told);
            admin.get("/engine-rest/user/count").is(200);
        }
    }

    @Test
    void an_office_of_its_own_is_opened_from_a_file_and_its_people_come_in_when_they_have_a_password()
            throws IOException {
        Files.copy(Path.of("src/main/resources/demo/office.yaml"), folder.resolve("office.yaml"));
        try (var office = ForkedOffice.ofTheJar(folder, "doorstep.office=office.yaml")) {
            var password = passwords(office).get(0);

            office.desk("admin")
                    .knowing(password)
                    .send(
                            "PUT",
                            "/engine-rest/user/lin.yu/credentials",
                            Map.of("password", "a-new-one-2026", "authenticatedUserPassword", password))
                    .is(204);

            office.desk("lin.yu")
                    .knowing("a-new-one-2026")
                    .get("/engine-rest/task")
                    .is(200);
        }
    }

    private static void nobodyElseComesIn(ForkedOffice office) {
        office.desk("admin").get("/engine-rest/user/count").is(401);
        office.desk("lin.yu").get("/engine-rest/task").is(401);
        office.stranger().get("/api/demo/logins").is(404);
        office.stranger().post("/api/demo/clock", "{}").is(404);
    }

    private static List<String> passwords(ForkedOffice office) {
        return PASSWORD.matcher(office.said())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private DriverManagerDataSource database(TestDatabase kind) {
        return kind == TestDatabase.H2
                ? new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("data/doorstep"), "doorstep", "")
                : new DriverManagerDataSource(kind.freshAddress(), "postgres", "none");
    }

    private static String[] settings(TestDatabase kind, String address) {
        return kind == TestDatabase.H2
                ? new String[] {"logging.file.name=office.log"}
                : new String[] {
                    "logging.file.name=office.log",
                    "spring.profiles.active=postgres",
                    "doorstep.vault.create=true",
                    "DOORSTEP_DB_URL=" + address,
                    "DOORSTEP_DB_USER=postgres",
                    "DOORSTEP_DB_PASSWORD=none"
                };
    }

    /** Each value of each column of each table, as a text. */
    private static List<String> everythingIn(DriverManagerDataSource database) {
        var jdbc = JdbcClient.create(database);
        var tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""").query(String.class).list();
        return tables.stream()
                .flatMap(table -> jdbc.sql("select * from \"%s\"".formatted(table)).query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .flatMap(Stream::ofNullable)
                .map(value -> value instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : value.toString())
                .toList();
    }
}
