package org.doorstep.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.util.Locale;
import org.doorstep.portal.DeadlineAnswer;
import org.doorstep.portal.DeadlineAnswers;
import org.doorstep.portal.DeadlineQuestion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts a period of the law for whoever asks, and says why. */
@RestController
@RequestMapping("/api/deadlines")
class DeadlinePreviewController {

    private final DeadlineAnswers answers;

    DeadlinePreviewController(DeadlineAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/preview")
    @SecurityRequirements
    @Operation(summary = "The last day of a period of the law, and why it is that day")
    DeadlineAnswer preview(
            @Parameter(description = "a profile, or one version of it", example = "CN-R22") @RequestParam
                    String profile,
            @Parameter(description = "the code of the period", example = "D-HANDLE") @RequestParam String clock,
            @Parameter(description = "the day that starts it, ISO 8601", example = "2024-02-04") @RequestParam
                    String start,
            @Parameter(description = "days of an extension (R22 §34)") @RequestParam(defaultValue = "")
                    String extension,
            @Parameter(description = "days of a hearing at the final review (R22 §36)") @RequestParam(defaultValue = "")
                    String hearing,
            Locale language) {
        return answers.answer(profile, new DeadlineQuestion(clock, start, extension, hearing), language);
    }
}
