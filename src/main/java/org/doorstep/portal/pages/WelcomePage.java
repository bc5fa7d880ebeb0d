package org.doorstep.portal.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says in plain words what the office does with a petition, and leads to the other pages. */
@Controller
final class WelcomePage {

    @GetMapping({"/", "/petitions"})
    String welcome() {
        return "portal/welcome";
    }
}
