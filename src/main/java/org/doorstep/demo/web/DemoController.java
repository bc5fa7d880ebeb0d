package org.doorstep.demo.web;

import java.util.List;
import org.doorstep.demo.DemoLogins;
import org.doorstep.demo.DemoLogins.Login;
import org.doorstep.demo.Journeys;
import org.doorstep.demo.TimeMachine.Arrival;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who can log in to the demo office, and its time machine. */
@RestController
@Profile("demo")
@RequestMapping("/api/demo")
class DemoController {

    private final DemoLogins logins;
    private final Journeys journeys;

    DemoController(DemoLogins logins, Journeys journeys) {
        this.logins = logins;
        this.journeys = journeys;
    }

    @GetMapping("/logins")
    List<Login> logins() {
        return logins.all();
    }

    /** Moves the office's clock by an ISO period or duration; answers when all that fell due has been done. */
    @PostMapping("/clock")
    Arrival advance(@RequestBody Advance wish) {
        return journeys.advance(wish.advance());
    }

    record Advance(@Nullable String advance) {}
}
