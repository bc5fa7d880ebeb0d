package org.doorstep.workbench;

import jakarta.servlet.http.HttpServletRequest;
import org.doorstep.words.OfficeLanguage;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the scripts in the browser what only the server knows: the language of the office, and the session's token. */
@RestController
final class OfficeScript {

    private final OfficeLanguage office;

    OfficeScript(OfficeLanguage office) {
        this.office = office;
    }

    @GetMapping(value = "/office.js", produces = "text/javascript")
    ResponseEntity<String> script(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken(); // asking for it sets its cookie, which our scripts send back as a header
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body("export const officeLanguage = '" + office.language() + "';\n");
    }
}
