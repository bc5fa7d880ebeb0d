package org.doorstep.engine.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.doorstep.words.OfficeLanguage;
import org.doorstep.words.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates the first administrator of an empty office, whose rights are those of the role; the password is shown once, on the console, and kept nowhere. */
@Component
@Profile("!demo")
@Order(-1) // before an office is opened whose file names an administrator, too
final class FirstAdministrator implements ApplicationRunner {

    static final String GROUP = "camunda-admin";
    private static final int PASSWORD_BYTES = 18;

    private final IdentityService identities;
    private final TransactionTemplate transaction;
    private final Words words;
    private final Locale language;

    FirstAdministrator(
            IdentityService identities, TransactionTemplate transaction, Words words, OfficeLanguage office) {
        this.identities = identities;
        this.transaction = transaction;
        this.words = words;
        this.language = office.locale();
    }

    /** All or nothing: an administrator whose password nobody has read would lock the office for good. */
    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(running -> createIfThereIsNone());
    }

    private void createIfThereIsNone() {
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
    private void show(String password) {
        System.out.println("\n" + words.say(language, "engine.firstStart", password) + "\n");
    }
}
