package org.doorstep.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the page on which staff log in. */
@Controller
final class LoginPage {

    @GetMapping("/login")
    String login() {
        return "access/login";
    }
}
