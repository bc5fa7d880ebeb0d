package org.doorstep.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.doorstep.directory.Role;
import org.doorstep.intake.FrontDesk;
import org.doorstep.intake.RegisterPetition;
import org.doorstep.intake.Submission;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Channel;
import org.doorstep.petition.Group;
import org.doorstep.petition.Registered;
import org.doorstep.portal.CitizenCase;
import org.doorstep.portal.CitizenCases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes petitions from programs, and shows each to whoever knows its query code. */
@RestController
@RequestMapping("/api/petitions")
@Tag(name = "Petitions", description = "For citizens and for the programs through which they write.")
class PetitionsController {

    static final String QUERY_CODE = "X-Query-Code";
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final FrontDesk desk;
    private final RegisterPetition registerPetition;
    private final Group group;
    private final CitizenCases cases;
    private final Actors actors;

    PetitionsController(
            FrontDesk desk, RegisterPetition registerPetition, Group group, CitizenCases cases, Actors actors) {
        this.desk = desk;
        this.registerPetition = registerPetition;
        this.group = group;
        this.cases = cases;
        this.actors = actors;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Hand in a petition",
            description =
                    "Registered at once under the next number of the year (R22 §22). Open to strangers for channel"
                            + " NET, so many an hour. At most 2 MB.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SentPetition.class))))
    @ApiResponse(responseCode = "201", description = "Registered; keep number and query code")
    @ApiResponse(responseCode = "400", description = "Not JSON, or errors names every field that is wrong")
    @ApiResponse(responseCode = "403", description = "Another channel than NET, and no registrar logged in")
    @ApiResponse(responseCode = "409", description = "The Idempotency-Key was used for another petition")
    @ApiResponse(responseCode = "413", description = "More than 2 MB")
    @ApiResponse(responseCode = "415", description = "Not application/json")
    @ApiResponse(responseCode = "429", description = "Too many from here within the hour")
    ResponseEntity<Receipt> handIn(
            HttpServletRequest sent,
            @Parameter(
                            description =
                                    "Sent again with the same key, the petition is registered once: 1 to 100 visible"
                                            + " ASCII characters, for example a UUID")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) Locale language)
            throws IOException {
        var body = sent.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "portal.tooLong", MOST_BYTES / (1024 * 1024));
        }
        var intake = desk.check(PetitionReader.read(body, language, actors.isStranger()));
        if (intake.channel() != Channel.NET && !takesPetitions()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "portal.onlyNet");
        }
        var registered = registerPetition.register(intake, Submission.from(key, intake));
        return ResponseEntity.created(URI.create("/api/petitions/" + registered.number()))
                .cacheControl(CacheControl.noStore())
                .body(Receipt.of(registered));
    }

    @GetMapping("/{number}")
    @Operation(
            summary = "How a petition stands",
            description =
                    "Status REGISTERED, IN_HAND, ANSWERED, WITHDRAWN, CLOSED or ARCHIVED, what happened, and by"
                            + " when what is due, each day with the article that sets it. Nothing about third persons (R22 §21).",
            security = @SecurityRequirement(name = "queryCode"))
    @ApiResponse(
            responseCode = "200",
            description = "The case as the asker sees it: the petitioner, or another of the group")
    @ApiResponse(responseCode = "400", description = "No query code, or no number of a petition")
    @ApiResponse(responseCode = "403", description = "The asker has left the group")
    @ApiResponse(responseCode = "404", description = "No such petition, or the query code is wrong")
    ResponseEntity<CitizenCase> read(
            @PathVariable("number") String number,
            @Parameter(hidden = true) @RequestHeader(QUERY_CODE) String queryCode) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(cases.of(group.asking(new PetitionNumber(number), queryCode)));
    }

    private boolean takesPetitions() {
        return actors.has(Role.REGISTRAR.group()) || actors.has(Role.PETITION_OFFICE.group());
    }

    @Schema(description = "Number of the petition, and the code with which the petitioner asks after it (查询码)")
    record Receipt(
            @Schema(example = "2026-000123") String number,
            @Schema(example = "7Q2M9XKD4T") String queryCode,

            @Schema(
                    description =
                            "One for each of the others in the order in which they were sent, the representatives first;"
                                    + " each is to be handed to whose it is (R22 §20)")
            List<OfAnother> others) {

        private static Receipt of(Registered registered) {
            return new Receipt(
                    registered.number().value(),
                    registered.queryCode(),
                    registered.others().stream()
                            .map(other -> new OfAnother(other.name(), other.queryCode()))
                            .toList());
        }
    }

    @Schema(name = "ReceiptOfAnother", description = "One of the group, and the code with which they ask themselves")
    record OfAnother(@Nullable String name, String queryCode) {}
}
