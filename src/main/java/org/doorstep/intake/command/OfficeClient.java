package org.doorstep.intake.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Talks to the office that runs: sends the file, reads the progress, repeats in words what the office refuses. */
final class OfficeClient {

    private final ImportOrder order;
    private final Sentences sentences;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    OfficeClient(ImportOrder order, Sentences sentences) {
        this.order = order;
        this.sentences = sentences;
    }

    JsonNode send() throws IOException, InterruptedException {
        var boundary = "doorstep-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        part(body, boundary, "file", order.file());
        part(body, boundary, "mapping", order.mapping());
        if (order.system() != null) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"system\"\r\n\r\n"
                            + order.system() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return ask(request("api/petitions/import")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Prefer", "respond-async")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    JsonNode progress(String id) throws IOException, InterruptedException {
        return ask(request("api/petitions/imports/" + id).GET());
    }

    private HttpRequest.Builder request(String path) {
        var login = Base64.getEncoder()
                .encodeToString((order.user() + ":" + order.password()).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(order.server().resolve(path))
                .header("Authorization", "Basic " + login)
                .header("Accept", "application/json")
                .header("Accept-Language", sentences.language().toLanguageTag());
    }

    private JsonNode ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            var said = json.readTree(answer.body());
            if (answer.statusCode() >= 300) {
                throw new IOException(
                        answer.statusCode() + " " + said.path("detail").asText() + errors(said));
            }
            return said;
        } catch (JsonProcessingException foreign) {
            throw new IOException(sentences.of("notAnOffice", order.server().toString()), foreign);
        } catch (ConnectException nobody) {
            throw new IOException(sentences.of("noOffice", order.server().toString()), nobody);
        }
    }

    private static String errors(JsonNode problem) {
        var all = new StringBuilder();
        problem.path("errors")
                .forEach(error -> all.append('\n').append(error.path("message").asText()));
        return all.toString();
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, @Nullable Path file)
            throws IOException {
        if (file == null) {
            return;
        }
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
