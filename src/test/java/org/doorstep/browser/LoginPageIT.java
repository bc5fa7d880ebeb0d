package org.doorstep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@InBrowser
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LoginPageIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-CN"})
    void whoever_opens_the_door_is_asked_who_they_are(String language, Browsing browsing) {
        var page = browsing.window(language);

        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");

        assertThat(page.locator("input[type=password]")).isVisible();
        browsing.picture(page, language);
        browsing.hasNoBarriers(page);
    }
}
