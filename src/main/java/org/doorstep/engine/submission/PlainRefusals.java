package org.doorstep.engine.submission;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.doorstep.engine.guard.Outside;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.Refusal;
import org.doorstep.words.Words;
import org.springframework.beans.factory.ObjectProvider;

/** Says a refusal to a client of the engine in its language; our own callers get the refusal itself. */
public final class PlainRefusals extends CommandInterceptor {

    private final ObjectProvider<Words> words;

    public PlainRefusals(ObjectProvider<Words> words) {
        this.words = words;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!Outside.isCalling()) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (InvalidInput invalid) {
            throw new BadUserRequestException(sentence(invalid), invalid);
        } catch (Refusal refusal) {
            throw said(refusal);
        } catch (TaskAlreadyClaimedException taken) {
            throw said(new Refusal("engine.taskOfAnother", String.valueOf(taken.getTaskAssignee())));
        }
    }

    private BadUserRequestException said(Refusal refusal) {
        return new BadUserRequestException(words.getObject().say(refusal), refusal);
    }

    private String sentence(InvalidInput invalid) {
        var say = words.getObject();
        var whole = new StringBuilder(say.say(invalid));
        invalid.errors()
                .forEach(error ->
                        whole.append('\n').append(error.field()).append(": ").append(say.say(error)));
        return whole.toString();
    }
}
