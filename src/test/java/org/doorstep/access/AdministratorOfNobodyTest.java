package org.doorstep.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** CVE-2026-77226: while the engine counts no administrator, its set-up page makes one of anybody. */
@InTheOffice
class AdministratorOfNobodyTest {

    private static final String SET_UP = "/camunda/api/admin/setup/default/user/create";
    private static final String MALLORY = """
            {"profile": {"id": "mallory", "firstName": "M", "lastName": "M", "email": ""},
             "credentials": {"password": "Mallory-2026!"}}""";

    private final Desks desks;
    private final IdentityService identities;

    @Autowired
    AdministratorOfNobodyTest(Desks desks, IdentityService identities) {
        this.desks = desks;
        this.identities = identities;
    }

    @BeforeEach
    void the_engine_counts_no_administrator() {
        identities.deleteMembership("admin", "camunda-admin");
    }

    @AfterEach
    void the_administrator_is_back() {
        identities.createMembership("admin", "camunda-admin");
        identities.deleteUser("mallory");
    }

    @Test
    void a_stranger_does_not_become_administrator() throws Exception {
        assertThat(asksToBecomeAdministrator(null)).isEqualTo(401);
        assertThat(identities.createUserQuery().userId("mallory").count()).isZero();
    }

    @Test
    void an_officer_does_not_become_administrator() throws Exception {
        assertThat(asksToBecomeAdministrator("chen.min")).isEqualTo(403);
        assertThat(identities.createUserQuery().userId("mallory").count()).isZero();
    }

    private int asksToBecomeAdministrator(@Nullable String officer) throws IOException, InterruptedException {
        var office = desks.stranger().office();
        var cookies = new CookieManager();
        var browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        browser.send(
                request(office.resolve("/camunda/app/admin/default/"), officer).build(), BodyHandlers.discarding());
        var token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
        return browser.send(
                        request(office.resolve(SET_UP), officer)
                                .header("Content-Type", "application/json")
                                .header("X-XSRF-TOKEN", token)
                                .POST(BodyPublishers.ofString(MALLORY))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpRequest.Builder request(URI address, @Nullable String officer) {
        var request = HttpRequest.newBuilder(address);
        if (officer != null) {
            request.header(
                    "Authorization", "Basic " + Base64.getEncoder().encodeToString((officer + ":doorstep").getBytes()));
        }
        return request;
    }
}
