package org.doorstep.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what went wrong outside a controller: as a page for a browser, as a problem for everybody else. */
@Controller
@RequestMapping("/error")
class ProblemErrorController implements ErrorController {

    private final Problems problems;

    ProblemErrorController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        var problem = problem(request);
        return new ModelAndView(
                "error",
                Map.of("title", String.valueOf(problem.getTitle()), "detail", String.valueOf(problem.getDetail())),
                HttpStatusCode.valueOf(problem.getStatus()));
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problemDetail(HttpServletRequest request) {
        var problem = problem(request);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ProblemDetail problem(HttpServletRequest request) {
        if (request.getAttribute(ProblemAdvice.PROBLEM) instanceof ProblemDetail said) {
            return said;
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return problems.of(HttpStatusCode.valueOf(status), List.of());
    }
}
