package org.doorstep.engine.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractGetDeployedFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;

/** Fills the lists of the office into a form when a client reads it, so that the Tasklist and any robot see them. */
public final class FormsAsOffered extends CommandInterceptor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectProvider<OfficeLists> lists;

    public FormsAsOffered(ObjectProvider<OfficeLists> lists) {
        this.lists = lists;
    }

    @Override
    @SuppressWarnings("unchecked") // a form is answered as a stream, filled or not
    public <T> T execute(Command<T> command) {
        var answer = next.execute(command);
        if (command instanceof AbstractGetDeployedFormCmd && answer instanceof InputStream form) {
            return (T) filled(form, command);
        }
        return answer;
    }

    private InputStream filled(InputStream form, Command<?> command) {
        try (form) {
            var bytes = form.readAllBytes();
            if (isPage(bytes) || !new String(bytes, StandardCharsets.UTF_8).contains("\"choices\"")) {
                return new ByteArrayInputStream(bytes);
            }
            var root = JSON.readTree(bytes);
            fill(root.path("components"), variables(command));
            return new ByteArrayInputStream(JSON.writeValueAsBytes(root));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPage(byte[] form) {
        return new String(form, StandardCharsets.UTF_8).stripLeading().startsWith("<");
    }

    private static Map<String, Object> variables(Command<?> command) {
        var known = new HashMap<String, Object>();
        if (command instanceof GetDeployedTaskFormCmd) {
            var context = Context.getCommandContext();
            var task = context.getTaskManager().findTaskById(CommandFields.text(command, "taskId"));
            task.getVariables().forEach((name, value) -> {
                if (value != null) {
                    known.put(name, value);
                }
            });
        }
        return known;
    }

    private void fill(JsonNode components, Map<String, Object> variables) {
        for (var component : components) {
            var list = component.path("properties").path("choices").asText();
            if (!list.isEmpty() && component instanceof ObjectNode field) {
                var values = field.putArray("values");
                lists.getObject()
                        .choices(list, variables, LocaleContextHolder.getLocale())
                        .forEach(choice ->
                                values.addObject().put("label", choice.label()).put("value", choice.code()));
            }
            fill(component.path("components"), variables);
        }
    }
}
