package org.doorstep.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Where somebody sits, with a name and a password or as a stranger, and calls the office over HTTP. */
public record Desk(
        URI office,
        @Nullable String user,
        String password,
        String language,
        @Nullable String queryCode) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BORDER = "border-of-a-part";
    private static final String PASSWORD = "doorstep";

    /** What came back. */
    public record Answer(int status, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException notJson) {
                throw new AssertionError("not JSON: " + body, notJson);
            }
        }

        public Answer is(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
            return this;
        }
    }

    /** Somebody with a name and a password, or a stranger. */
    public Desk(URI office, @Nullable String user, String language) {
        this(office, user, PASSWORD, language, null);
    }

    public Desk speaking(String other) {
        return new Desk(office, user, password, other, queryCode);
    }

    /** The petitioner's own desk, who asks with the code from the receipt. */
    public Desk with(String code) {
        return new Desk(office, user, password, language, code);
    }

    /** Somebody whose password is not the one that everybody has in the demo office. */
    public Desk knowing(String secret) {
        return new Desk(office, user, secret, language, queryCode);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Whether the office is there and well. */
    boolean isAnswered(String path) {
        try {
            var response = HTTP.send(request(path).GET().build(), BodyHandlers.discarding());
            return response.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer send(String verb, String path, @Nullable Object body) {
        try {
            var json = body == null ? "" : JSON.writeValueAsString(body);
            return send(request(path).method(verb, BodyPublishers.ofString(json)), "application/json");
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Presses the modelling tool's Deploy button with these files, by name. */
    public Answer deploys(Map<String, String> files) {
        var body = new StringBuilder();
        body.append(part("name=\"deployment-name\"", "from the modelling tool"));
        files.forEach((name, text) -> body.append(part("name=\"" + name + "\"; filename=\"" + name + "\"", text)));
        body.append("--").append(BORDER).append("--\r\n");
        return send(
                request("/engine-rest/deployment/create").POST(BodyPublishers.ofString(body.toString())),
                "multipart/form-data; boundary=" + BORDER);
    }

    private static String part(String disposition, String content) {
        return "--" + BORDER + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(office.resolve(path));
    }

    private Answer send(HttpRequest.Builder request, String contentType) {
        try {
            request.header("Accept-Language", language).header("Content-Type", contentType);
            if (queryCode != null) {
                request.header("X-Query-Code", queryCode);
            }
            if (user != null) {
                request.header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
            }
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException lost) {
            throw new AssertionError("the office does not answer", lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Completes a task with its form, as the Tasklist does. */
    public Answer submits(String task, Map<String, ?> answers) {
        return post("/engine-rest/task/" + task + "/submit-form", form(answers));
    }

    /** Starts a process with what was filled in on its form. */
    public Answer starts(String process, Map<String, ?> answers) {
        return post("/engine-rest/process-definition/key/" + process + "/submit-form", form(answers));
    }

    private static Map<String, Object> form(Map<String, ?> answers) {
        return Map.of(
                "variables",
                answers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, answer -> Map.of("value", answer.getValue()))));
    }

    /** The choices that the form of a task offers in a field. */
    public Map<String, String> choices(String task, String field) {
        return StreamSupport.stream(
                        get("/engine-rest/task/" + task + "/deployed-form")
                                .is(200)
                                .json()
                                .findParents("key")
                                .spliterator(),
                        false)
                .filter(component -> field.equals(component.path("key").asText()))
                .flatMap(component ->
                        StreamSupport.stream(component.path("values").spliterator(), false))
                .collect(Collectors.toMap(
                        value -> value.path("value").asText(),
                        value -> value.path("label").asText()));
    }
}
