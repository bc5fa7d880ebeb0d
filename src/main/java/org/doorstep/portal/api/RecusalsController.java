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
import org.doorstep.recusal.Recusal;
import org.doorstep.recusal.StartRecusal;
import org.doorstep.recusal.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a petitioner asks who thinks that an officer should take no part in the case (回避). */
@RestController
@RequestMapping("/api/petitions/{number}/recusals")
@Tag(name = "Petitions")
@SecurityRequirement(name = "queryCode")
@ApiResponse(responseCode = "400", description = "errors names every field that is wrong")
@ApiResponse(responseCode = "403", description = "The asker has left the group")
@ApiResponse(responseCode = "404", description = "No such petition or demand, or the query code is wrong")
@ApiResponse(responseCode = "409", description = "The petition has ended, or nobody is left who could decide")
@ApiResponse(responseCode = "429", description = "Asked too often")
class RecusalsController {

    private final Group group;
    private final StartRecusal startRecusal;

    RecusalsController(Group group, StartRecusal startRecusal) {
        this.group = group;
        this.startRecusal = startRecusal;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask that an officer takes no part in the case (R22 §28)",
            description =
                    "A head decides who is not the one asked about. The same words while the request is open are the"
                            + " same request. No period waits for the answer.")
    @ApiResponse(responseCode = "201", description = "Filed and on its way")
    Asked ask(
            @PathVariable("number") String number,
            @Parameter(hidden = true) @RequestHeader(PetitionsController.QUERY_CODE) String queryCode,
            @RequestBody Wanted wanted) {
        var asker = group.asking(new PetitionNumber(number), queryCode);
        var recusal = startRecusal.start(
                asker,
                new Wish(wanted.demand(), wanted.aboutHead(), wanted.whom(), wanted.ground(), wanted.words(), null));
        var demand = recusal.demand();
        return new Asked(recusal.id().value(), demand == null ? null : demand.value(), recusal.askedOn());
    }

    @Schema(
            name = "WantedRecusal",
            description =
                    "demand is needed where the petition has several; whom says in words who is meant, in at most 200"
                            + " characters, for example the officer who visited me; aboutHead, that it is the head; ground is MATTER,"
                            + " PETITIONER or OTHER; words say why, in at most 2000 characters")
    record Wanted(
            @Nullable String demand,
            boolean aboutHead,
            @Nullable String whom,
            Recusal.@Nullable Ground ground,
            @Nullable String words) {}

    @Schema(name = "AskedRecusal", description = "The request as it was filed")
    record Asked(String id, @Nullable String demand, LocalDate askedOn) {}
}
