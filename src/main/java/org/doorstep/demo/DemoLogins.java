package org.doorstep.demo;

import java.util.List;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Membership;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody who can log in to the demo office, with password and groups. */
@Component
@Profile("demo")
public class DemoLogins {

    private final Directory directory;

    DemoLogins(Directory directory) {
        this.directory = directory;
    }

    /** One login; the roles are the ids of groups in the engine and in models. */
    public record Login(String user, String password, List<String> roles) {}

    public List<Login> all() {
        var units = directory.units();
        return directory.officers().stream()
                .map(officer -> new Login(
                        officer.id().value(),
                        DemoPasswords.PASSWORD,
                        Membership.of(officer, units).stream().sorted().toList()))
                .toList();
    }
}
