package org.doorstep.robot;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.robot.EngineRest.Reply;

/** Logs in as everybody in the office and does whatever lies on each desk, as long as anything lies there. */
final class Robot {

    private final List<EngineRest> desks = new ArrayList<>();
    private final FormFiller filler;
    private final Runnable beforeEachAnswer;
    private final List<Refused> refused = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();

    /** What the office would not take, and what it said. */
    record Refused(String step, Reply reply) {}

    /** A task that the office has said is done, and words that stood in the answer if it asked for a text. */
    record Done(String task, String step, String mark, boolean said) {}

    Robot(URI office, FormFiller filler) {
        this(office, filler, () -> {});
    }

    Robot(URI office, FormFiller filler, Runnable beforeEachAnswer) {
        this.filler = filler;
        this.beforeEachAnswer = beforeEachAnswer;
        for (var login : EngineRest.of(office, "", "").get("/api/demo/logins")) {
            desks.add(EngineRest.of(
                    office, login.path("user").asText(), login.path("password").asText()));
        }
    }

    List<Refused> refused() {
        return refused;
    }

    List<Done> done() {
        return done;
    }

    /** Goes once around all desks; returns how many tasks were done. */
    int round() {
        int before = done.size();
        for (var desk : desks) {
            for (var task : desk.get("/engine-rest/task?maxResults=2000&active=true")) {
                work(desk, task);
            }
        }
        return done.size() - before;
    }

    private void work(EngineRest desk, JsonNode task) {
        var assignee = task.path("assignee").asText("");
        if (assignee.equals(desk.user())) {
            answer(desk, task);
        } else if (assignee.isEmpty() && claims(desk, task) && !answer(desk, task)) {
            desk.post(path(task) + "/unclaim", Map.of()); // somebody else may have more luck, or the right to it
        }
    }

    private boolean claims(EngineRest desk, JsonNode task) {
        return taken(task, desk.post(path(task) + "/claim", Map.of("userId", desk.user())));
    }

    private boolean answer(EngineRest desk, JsonNode task) {
        var form = desk.get(path(task) + "/deployed-form");
        var answers = filler.fill(form, known(desk.get(path(task) + "/form-variables")));
        beforeEachAnswer.run();
        var taken = taken(task, desk.post(path(task) + "/submit-form", Map.of("variables", asVariables(answers))));
        if (taken) {
            filler.isAccepted();
            var mark = filler.mark();
            done.add(new Done(
                    task.path("id").asText(),
                    task.path("taskDefinitionKey").asText(),
                    mark,
                    answers.toString().contains(mark)));
        }
        return taken;
    }

    private boolean taken(JsonNode task, Reply reply) {
        boolean taken = reply.status().is2xxSuccessful();
        if (!taken) {
            refused.add(new Refused(task.path("taskDefinitionKey").asText(), reply));
        }
        return taken;
    }

    static String path(JsonNode task) {
        return "/engine-rest/task/" + task.path("id").asText();
    }

    static Map<String, Object> known(JsonNode variables) {
        var known = new LinkedHashMap<String, Object>();
        variables
                .properties()
                .forEach(variable -> known.put(
                        variable.getKey(), variable.getValue().path("value").asText()));
        return known;
    }

    /** As the Tasklist sends them: lists as JSON. */
    static Map<String, Object> asVariables(Map<String, Object> answers) {
        var variables = new LinkedHashMap<String, Object>();
        answers.forEach((name, value) -> variables.put(
                name,
                value instanceof List<?> list
                        ? Map.of("value", FormFiller.JSON.valueToTree(list).toString(), "type", "Json")
                        : Map.of("value", value)));
        return variables;
    }
}
