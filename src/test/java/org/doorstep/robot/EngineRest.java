package org.doorstep.robot;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Talks JSON over HTTP as one user with a password, to the office and to its engine. */
record EngineRest(String user, RestClient http) {

    /** What came back, whatever its status. */
    record Reply(HttpStatusCode status, JsonNode body) {}

    static EngineRest of(URI office, String user, String password) {
        var http = RestClient.builder()
                .baseUrl(office.toString())
                .defaultHeaders(headers -> {
                    if (!user.isEmpty()) {
                        headers.setBasicAuth(user, password);
                    }
                })
                .build();
        return new EngineRest(user, http);
    }

    JsonNode get(String path) {
        return requireNonNull(http.get().uri(path).retrieve().body(JsonNode.class));
    }

    Reply post(String path, Map<String, ?> body) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange((request, answer) -> new Reply(answer.getStatusCode(), words(answer.bodyTo(JsonNode.class))));
    }

    /** Sends something that counts once, however often it is sent under this key. */
    Reply postOnce(String path, String key, Map<String, ?> body) {
        return with(headers -> headers.set("Idempotency-Key", key)).post(path, body);
    }

    /** The same user with more to say in each header. */
    EngineRest with(Consumer<HttpHeaders> headers) {
        return new EngineRest(user, http.mutate().defaultHeaders(headers).build());
    }

    JsonNode send(String path, Resource file) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", file);
        return requireNonNull(http.post()
                .uri(path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .body(JsonNode.class));
    }

    private static JsonNode words(@Nullable JsonNode body) {
        return body == null ? MissingNode.getInstance() : body;
    }
}
