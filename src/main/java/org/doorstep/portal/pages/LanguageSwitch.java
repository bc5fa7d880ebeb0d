package org.doorstep.portal.pages;

import java.time.Duration;
import org.doorstep.words.OfficeLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the language that a reader chose, and leads back to the page they came from. */
@RestController
final class LanguageSwitch {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @GetMapping("/language/{language:en|zh}")
    ResponseEntity<Void> choose(
            @PathVariable("language") String language, @RequestParam(name = "to", defaultValue = "/") String to) {
        var cookie = ResponseCookie.from(OfficeLanguage.COOKIE, language)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, isOurs(to) ? to : "/")
                .build();
    }

    /** A path of ours and no other site's address. */
    private static boolean isOurs(String to) {
        return to.matches("/[A-Za-z0-9][A-Za-z0-9/_-]*");
    }
}
