package org.doorstep.office;

import java.net.URI;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** The desks of the office, each reached over HTTP. */
@TestComponent
public class Desks {

    private final Environment environment;

    Desks(Environment environment) {
        this.environment = environment;
    }

    /** The desk of an officer of the demo office, who asks in English. */
    public Desk of(String officer) {
        return new Desk(office(), officer, "en");
    }

    /** Somebody whom nobody knows. */
    public Desk stranger() {
        return new Desk(office(), null, "en");
    }

    private URI office() {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }
}
