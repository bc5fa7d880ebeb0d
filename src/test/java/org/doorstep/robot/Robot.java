package org.doorstep.robot;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Logs in as everybody in the office and does whatever lies on each desk, until no desk has anything on it. */
final class Robot {

    private final List<EngineRest> desks = new ArrayList<>();
    private final FormFiller filler;
    private int done;

    /** What the office would not take, as it said it. */
    private final List<String> refused = new ArrayList<>();

    Robot(URI office, FormFiller filler) {
        this.filler = filler;
        for (var login : new EngineRest(office, "", "").get("/api/demo/logins")) {
            desks.add(new EngineRest(
                    office, login.path("user").asText(), login.path("password").asText()));
        }
    }

    List<String> refused() {
        return refused;
    }

    /** Does one round over all desks; returns how many tasks were done in it. */
    int round() {
        int before = done;
        for (var desk : desks) {
            for (var task : desk.get("/engine-rest/task?maxResults=1000&active=true")) {
                work(desk, task);
            }
        }
        return done - before;
    }

    private void work(EngineRest desk, JsonNode task) {
        var id = task.path("id").asText();
        var assignee = task.path("assignee").asText(null);
        if (assignee != null && !assignee.equals(desk.user())) {
            return;
        }
        if (assignee == null) {
            var claim = desk.post("/engine-rest/task/" + id + "/claim", Map.of("userId", desk.user()));
            if (claim.statusCode() != 204) {
                refused.add("claim " + task.path("taskDefinitionKey").asText() + ": " + claim.body());
                return;
            }
        }
        var form = desk.get("/engine-rest/task/" + id + "/deployed-form");
        var answers = filler.fill(form, known(desk.get("/engine-rest/task/" + id + "/form-variables")));
        var sent = desk.post("/engine-rest/task/" + id + "/submit-form", Map.of("variables", asVariables(answers)));
        if (sent.statusCode() / 100 == 2) {
            done++;
        } else {
            refused.add(task.path("taskDefinitionKey").asText() + " by " + desk.user() + " with " + answers + ": "
                    + sent.body());
        }
    }

    private static Map<String, Object> known(JsonNode variables) {
        var known = new LinkedHashMap<String, Object>();
        StreamSupport.stream(((Iterable<String>) variables::fieldNames).spliterator(), false)
                .forEach(name ->
                        known.put(name, variables.path(name).path("value").asText()));
        return known;
    }

    private static Map<String, Object> asVariables(Map<String, Object> answers) {
        var variables = new LinkedHashMap<String, Object>();
        answers.forEach((name, value) -> variables.put(
                name,
                value instanceof List<?>
                        ? Map.of("value", EngineRest.JSON.valueToTree(value).toString(), "type", "Json")
                        : Map.of("value", value)));
        return variables;
    }
}
