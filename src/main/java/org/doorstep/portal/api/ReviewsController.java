package org.doorstep.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Group;
import org.doorstep.review.StartReview;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a petitioner who does not agree asks for: that the body next above looks at the decision again. */
@RestController
@RequestMapping("/api/petitions/{number}/reviews")
@Tag(name = "Petitions")
@SecurityRequirement(name = "queryCode")
@ApiResponse(responseCode = "400", description = "errors names every field that is wrong")
@ApiResponse(responseCode = "403", description = "The asker has left the group")
@ApiResponse(responseCode = "404", description = "No such petition or demand, or the query code is wrong")
@ApiResponse(
        responseCode = "409",
        description = "Nothing decided, under way already, or no stage is left; the sentence says which")
class ReviewsController {

    private final Group group;
    private final StartReview startReview;

    ReviewsController(Group group, StartReview startReview) {
        this.group = group;
        this.startReview = startReview;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask for the next review of a decision (R22 §35, §36)",
            description =
                    "A request that comes too late is filed as well: a person decides whether there is good cause.")
    @ApiResponse(responseCode = "201", description = "Filed and on its way")
    Asked ask(
            @PathVariable("number") String number,
            @Parameter(hidden = true) @RequestHeader(PetitionsController.QUERY_CODE) String queryCode,
            @RequestBody Wanted wanted) {
        var asker = group.asking(new PetitionNumber(number), queryCode);
        var review = startReview.start(asker, wanted.demand(), wanted.stage(), wanted.reasons());
        return new Asked(review.demand().value(), review.stage(), review.askedOn(), review.inTime());
    }

    @Schema(
            name = "WantedReview",
            description =
                    "demand is needed where the petition has several; stage, as in mayAskForReview, makes sure that a"
                            + " second call asks for nothing else; reasons have at most 20000 characters")
    record Wanted(
            @Nullable String demand,
            @Nullable String stage,
            @Nullable String reasons) {}

    @Schema(name = "AskedReview", description = "The request as it was filed")
    record Asked(String demand, String stage, LocalDate askedOn, boolean inTime) {}
}
