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
    private final List<Refused> refused = new ArrayList<>();

    /** What the office would not take, and what it said. */
    record Refused(String step, Reply reply) {}

    Robot(URI office, FormFiller filler) {
        this.filler = filler;
        for (var login : EngineRest.of(office, "", "").get("/api/demo/logins")) {
            desks.add(EngineRest.of(
                    office, login.path("user").asText(), login.path("password").asText()));
        }
    }

    List<Refused> refused() {
        return refused;
    }

    /** Goes once around all desks; returns how many tasks were done. */
    int round() {
        int done = 0;
        for (var desk : desks) {
            for (var task : desk.get("/engine-rest/task?maxResults=2000&active=true")) {
                if (works(desk, task)) {
                    done++;
                }
            }
        }
        return done;
    }

    private boolean works(EngineRest desk, JsonNode task) {
        var assignee = task.path("assignee").asText("");
        return (assignee.equals(desk.user()) || assignee.isEmpty() && claims(desk, task)) && answers(desk, task);
    }

    private boolean claims(EngineRest desk, JsonNode task) {
        return taken(task, desk.post(path(task) + "/claim", Map.of("userId", desk.user())));
    }

    private boolean answers(EngineRest desk, JsonNode task) {
        var form = desk.get(path(task) + "/deployed-form");
        var answers = filler.fill(form, known(desk.get(path(task) + "/form-variables")));
        return taken(task, desk.post(path(task) + "/submit-form", Map.of("variables", asVariables(answers))));
    }

    private boolean taken(JsonNode task, Reply reply) {
        boolean taken = reply.status().is2xxSuccessful();
        if (!taken) {
            refused.add(new Refused(task.path("taskDefinitionKey").asText(), reply));
        }
        return taken;
    }

    private static String path(JsonNode task) {
        return "/engine-rest/task/" + task.path("id").asText();
    }

    private static Map<String, Object> known(JsonNode variables) {
        var known = new LinkedHashMap<String, Object>();
        variables
                .properties()
                .forEach(variable -> known.put(
                        variable.getKey(), variable.getValue().path("value").asText()));
        return known;
    }

    /** As the Tasklist sends them: lists as JSON. */
    private static Map<String, Object> asVariables(Map<String, Object> answers) {
        var variables = new LinkedHashMap<String, Object>();
        answers.forEach((name, value) -> variables.put(
                name,
                value instanceof List<?> list
                        ? Map.of("value", FormFiller.JSON.valueToTree(list).toString(), "type", "Json")
                        : Map.of("value", value)));
        return variables;
    }
}
