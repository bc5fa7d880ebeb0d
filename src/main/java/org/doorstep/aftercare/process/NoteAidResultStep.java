package org.doorstep.aftercare.process;

import java.util.Map;
import org.doorstep.aftercare.NoteAidResult;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_noteAidResult} of {@code aftercare}. */
@Component
class NoteAidResultStep implements TaskStep {

    private final NoteAidResult noteAidResult;

    NoteAidResultStep(NoteAidResult noteAidResult) {
        this.noteAidResult = noteAidResult;
    }

    @Override
    public String stem() {
        return "noteAidResult";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        noteAidResult.note(answers.petition(), AftercareProcess.RESULT.enteredIn(answers), answers.actor());
        return Map.of();
    }
}
