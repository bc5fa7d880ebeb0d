package org.doorstep.engine.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.doorstep.kernel.Refusal;

/**
 * Lets a refusal leave the engine's REST API as status 400 with our sentence and nothing else: the API would make a 500
 * of it and put its own words before it.
 */
public final class RefusalAnswers extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (BadUserRequestException refused) {
            if (refused.getCause() instanceof Refusal) {
                throw new WebApplicationException(
                        refused.getMessage(), refused, answer(String.valueOf(refused.getMessage())));
            }
            throw refused;
        }
    }

    private static Response answer(String sentence) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "InvalidRequestException", "message", sentence))
                .build();
    }
}
