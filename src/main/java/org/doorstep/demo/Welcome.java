package org.doorstep.demo;

import java.util.List;
import java.util.Locale;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Unit;
import org.doorstep.words.OfficeLanguage;
import org.doorstep.words.Words;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where the demo office is to be found and who can log in. */
@Component
@Profile("demo")
class Welcome {

    private final Directory directory;
    private final Words words;
    private final Locale language;

    Welcome(Directory directory, Words words, OfficeLanguage office) {
        this.directory = directory;
        this.words = words;
        this.language = office.locale();
    }

    @EventListener
    @SuppressWarnings("SystemOut") // for the person at the console, not for the log
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(text("http://localhost:" + web.getWebServer().getPort()));
        }
    }

    String text(String address) {
        var table = new Table();
        table.row(List.of(
                say("demo.column.user"), say("demo.column.name"), say("demo.column.unit"), say("demo.column.roles")));
        var units = directory.units();
        directory.officers().forEach(officer -> table.row(row(officer, units)));
        return "\n" + say("demo.welcome", address, DemoPasswords.PASSWORD) + "\n\n" + table;
    }

    private List<String> row(Officer officer, List<Unit> units) {
        var unit = units.stream()
                .filter(any -> any.id().equals(officer.unit()))
                .map(any -> any.names().in(language))
                .findFirst()
                .orElse("");
        var roles = officer.roles().stream()
                .sorted()
                .map(role -> say("directory.role." + role.group()))
                .toList();
        var headed = units.stream()
                .filter(any -> officer.id().equals(any.head()))
                .map(any -> say("directory.headOf", any.names().in(language)))
                .toList();
        return List.of(
                officer.id().value(),
                officer.name().in(language),
                unit,
                String.join(
                        say("demo.and"),
                        java.util.stream.Stream.concat(roles.stream(), headed.stream())
                                .toList()));
    }

    private String say(String key, Object... arguments) {
        return words.say(language, key, arguments);
    }
}
