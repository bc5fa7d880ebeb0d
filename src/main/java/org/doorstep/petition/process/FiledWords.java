package org.doorstep.petition.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.doorstep.engine.Answers;
import org.doorstep.engine.StrayWords;
import org.doorstep.petition.Notes;
import org.springframework.stereotype.Component;

/** Files what people wrote in a form that a manager has added: one note, each field on a line of its own. */
@Component
class FiledWords implements StrayWords {

    private static final String KIND = "furtherWords";

    private final Notes notes;

    FiledWords(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void file(Answers answers, Map<String, Object> words) {
        var text = words.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("\n"));
        notes.write(answers.petition(), answers.demand(), KIND, text, answers.actor());
    }
}
