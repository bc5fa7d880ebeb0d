package org.doorstep.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.Refusal;
import org.doorstep.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Words a problem: {@code title, status, detail, code, errors}. */
@Component
public final class Problems {

    private static final Map<Refusal.Kind, HttpStatus> STATUS = Map.of(
            Refusal.Kind.INVALID, HttpStatus.BAD_REQUEST,
            Refusal.Kind.FORBIDDEN, HttpStatus.FORBIDDEN,
            Refusal.Kind.UNKNOWN, HttpStatus.NOT_FOUND,
            Refusal.Kind.CONFLICT, HttpStatus.CONFLICT,
            Refusal.Kind.TOO_LARGE, HttpStatus.PAYLOAD_TOO_LARGE,
            Refusal.Kind.UNSUPPORTED, HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            Refusal.Kind.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);

    private static final HttpStatus SERVER = HttpStatus.INTERNAL_SERVER_ERROR;
    private static final HttpStatus CLIENT = HttpStatus.BAD_REQUEST;
    private static final List<HttpStatus> NAMED = List.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.UNAUTHORIZED,
            HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND,
            HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.NOT_ACCEPTABLE,
            HttpStatus.CONFLICT,
            HttpStatus.PAYLOAD_TOO_LARGE,
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            HttpStatus.TOO_MANY_REQUESTS,
            HttpStatus.INTERNAL_SERVER_ERROR,
            HttpStatus.SERVICE_UNAVAILABLE);

    private final Words words;

    Problems(Words words) {
        this.words = words;
    }

    /** What a "no" of ours looks like. */
    public ProblemDetail of(Refusal refusal) {
        var status = Optional.ofNullable(STATUS.get(refusal.kind())).orElse(HttpStatus.CONFLICT);
        var errors = refusal instanceof InvalidInput invalid
                ? invalid.errors().stream()
                        .map(error -> new FieldProblem(error.field(), words.say(error)))
                        .toList()
                : List.<FieldProblem>of();
        return problem(status, words.say(refusal), refusal.code(), errors);
    }

    /** What an error that has no sentence of its own looks like. */
    public ProblemDetail of(HttpStatusCode status, List<FieldProblem> errors) {
        return problem(status, said(status, "detail"), "http." + status.value(), errors);
    }

    private ProblemDetail problem(HttpStatusCode status, String detail, String code, List<FieldProblem> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(said(status, "title"));
        problem.setProperty("code", code);
        problem.setProperty("errors", errors);
        return problem;
    }

    private String said(HttpStatusCode status, String part) {
        var known = HttpStatus.resolve(status.value());
        var named = known != null && NAMED.contains(known) ? known : status.is5xxServerError() ? SERVER : CLIENT;
        return words.say("problem." + named.value() + "." + part);
    }

    /** What is wrong with one field, in words. */
    public record FieldProblem(String field, String message) {}
}
