package org.doorstep.workbench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Names;
import org.doorstep.kernel.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The code lists of the office as the intake form offers them, in the language of the reader. */
@RestController
final class ChoiceLists {

    private final Directory directory;

    ChoiceLists(Directory directory) {
        this.directory = directory;
    }

    record Choice(String value, String label) {}

    @GetMapping("/api/choices")
    List<Choice> list(@RequestParam("list") String list, Locale language) {
        return switch (list) {
            case "topics" ->
                choices(directory.topics().stream().map(topic -> new Entry(topic.code(), topic.names())), language);
            case "communities" ->
                choices(
                        directory.communities().stream()
                                .map(community -> new Entry(community.id().value(), community.names())),
                        language);
            default -> throw new Refusal("workbench.noSuchList", list);
        };
    }

    private record Entry(String code, Names names) {}

    private static List<Choice> choices(Stream<Entry> entries, Locale language) {
        return entries.map(entry -> new Choice(entry.code(), entry.names().in(language)))
                .toList();
    }
}
