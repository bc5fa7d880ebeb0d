package org.doorstep.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.doorstep.kernel.Refusal;
import org.doorstep.problem.Problems.FieldProblem;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers every exception of a controller with a problem; a page gets the error page with the same sentence. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    static final String PROBLEM = ProblemAdvice.class.getName() + ".problem";
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final DisconnectedClientHelper GONE = new DisconnectedClientHelper(ProblemAdvice.class.getName());

    private final Problems problems;
    private final Words words;

    ProblemAdvice(Problems problems, Words words) {
        this.problems = problems;
        this.words = words;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> refused(Refusal refusal, WebRequest request) {
        return answer(problems.of(refusal), new HttpHeaders(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> busy(ConcurrencyFailureException failure, WebRequest request) {
        return answer(problems.of(HttpStatus.CONFLICT, List.of()), new HttpHeaders(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception failure, WebRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure; // Spring Security answers these
        }
        if (failure.getCause() instanceof Refusal refusal) {
            return refused(refusal, request); // thrown inside a command of the engine
        }
        if (GONE.checkAndLogClientDisconnectedException(failure)) {
            return null; // nobody is there to read an answer
        }
        LOG.error("An error nobody expected", failure);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, List.of()), new HttpHeaders(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(problems.of(status, fields(failure)), headers, request);
    }

    private List<FieldProblem> fields(Exception failure) {
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return invalid.getFieldErrors().stream()
                    .map(error -> new FieldProblem(error.getField(), String.valueOf(error.getDefaultMessage())))
                    .toList();
        }
        if (failure instanceof HttpMessageNotReadableException unreadable
                && unreadable.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return List.of(new FieldProblem(path(mapping), words.say("field.unfit")));
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return List.of(new FieldProblem(mismatch.getName(), words.say("field.unfit")));
        }
        if (failure instanceof MissingRequestValueException missing
                && missing.getBody().getDetail() != null) {
            return List.of(new FieldProblem(missingName(missing), words.say("field.required")));
        }
        return List.of();
    }

    private static String missingName(MissingRequestValueException missing) {
        var arguments = missing.getDetailMessageArguments();
        return arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static @Nullable ResponseEntity<Object> answer(
            ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        var response = ((ServletWebRequest) request).getResponse();
        if (response == null || response.isCommitted()) {
            return null;
        }
        if (asksForAPage(request)) {
            sendToErrorPage(problem, request, response);
            return null;
        }
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean asksForAPage(WebRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.startsWith(MediaType.TEXT_HTML_VALUE);
    }

    private static void sendToErrorPage(ProblemDetail problem, WebRequest request, HttpServletResponse response) {
        request.setAttribute(PROBLEM, problem, WebRequest.SCOPE_REQUEST);
        try {
            response.sendError(problem.getStatus());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
