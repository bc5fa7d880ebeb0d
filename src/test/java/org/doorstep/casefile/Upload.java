package org.doorstep.casefile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.doorstep.office.Desk;

/** Sends a file to a case, and fetches one, as a browser does. */
record Upload(Desk desk) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BORDER = "----doorstep";

    Desk.Answer file(String number, String name, String claimedType, byte[] content) {
        var head = "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: " + claimedType + "\r\n\r\n";
        var request = asked("/api/cases/" + number + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + BORDER + "--\r\n")))
                .build();
        var answer = send(request);
        return new Desk.Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> fetched(String path) {
        return send(asked(path).GET().build());
    }

    private HttpRequest.Builder asked(String path) {
        var login = Base64.getEncoder().encodeToString((desk.user() + ":doorstep").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(desk.office() + path))
                .header("Accept-Language", desk.language())
                .header("Authorization", "Basic " + login);
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException lost) {
            throw new AssertionError("the office does not answer", lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
