package org.doorstep.engine.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Creates the first administrator of an empty office; the password is shown once, on the console, and kept nowhere. */
@Component
@Profile("!demo")
final class FirstAdministrator implements ApplicationRunner {

    static final String GROUP = "camunda-admin";
    private static final int PASSWORD_BYTES = 18;

    private final IdentityService identities;

    FirstAdministrator(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (identities.createUserQuery().memberOfGroup(GROUP).count() > 0) {
            return;
        }
        var password = randomPassword();
        if (identities.createGroupQuery().groupId(GROUP).count() == 0) {
            var group = identities.newGroup(GROUP);
            group.setName(GROUP);
            group.setType("SYSTEM");
            identities.saveGroup(group);
        }
        var admin = identities.newUser("admin");
        admin.setPassword(password);
        identities.saveUser(admin);
        identities.createMembership("admin", GROUP);
        show(password);
    }

    private static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @SuppressWarnings("SystemOut") // the log is kept, the console is not
    private static void show(String password) {
        System.out.println();
        System.out.println("  First start: log in as 'admin' with the password  " + password);
        System.out.println("  It is shown this once and stored nowhere. Change it after the first login.");
        System.out.println();
    }
}
