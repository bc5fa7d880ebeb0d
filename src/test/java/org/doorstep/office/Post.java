package org.doorstep.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.doorstep.office.Desk.Answer;

/** What somebody at a desk sends by hand: any bytes, any headers, forms with files. */
public record Post(Desk desk, Map<String, String> headers) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BORDER = "----border-of-a-part";

    public static Post from(Desk desk) {
        return new Post(desk, Map.of());
    }

    public Post with(Map<String, String> others) {
        return new Post(desk, others);
    }

    public Answer json(String path, String body) {
        return bytes(path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer bytes(String path, String type, byte[] body) {
        return send(asked(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    public Answer get(String path) {
        return send(asked(path).GET());
    }

    /** Sends a form with one file and, if any, a text beside it. */
    public Answer file(String path, String name, byte[] content, Map<String, String> texts) {
        var body = new ByteArrayOutputStream();
        texts.forEach((field, text) -> body.writeBytes(
                ("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + text + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return bytes(path, "multipart/form-data; boundary=" + BORDER, body.toByteArray());
    }

    private HttpRequest.Builder asked(String path) {
        var request = HttpRequest.newBuilder(desk.office().resolve(path)).header("Accept-Language", desk.language());
        headers.forEach(request::header);
        if (desk.user() != null) {
            var login = Base64.getEncoder()
                    .encodeToString((desk.user() + ":" + desk.password()).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + login);
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException lost) {
            throw new AssertionError("the office does not answer", lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
