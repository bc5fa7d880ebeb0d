package org.doorstep.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.doorstep.closure.RatePetition;
import org.doorstep.closure.Rating;
import org.doorstep.closure.Rating.Satisfaction;
import org.doorstep.intake.AddMaterial;
import org.doorstep.intake.AttachFile;
import org.doorstep.intake.LeaveGroup;
import org.doorstep.intake.WithdrawPetition;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Asker;
import org.doorstep.petition.Attachments;
import org.doorstep.petition.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What those who raised a petition do after handing in: say more, send files, take it back, leave the group, rate. */
@RestController
@RequestMapping("/api/petitions/{number}")
@Tag(name = "Petitions")
@SecurityRequirement(name = "queryCode")
@ApiResponse(responseCode = "400", description = "errors names every field that is wrong")
@ApiResponse(responseCode = "403", description = "For the petitioner alone, or the asker has left the group")
@ApiResponse(responseCode = "404", description = "No such petition, or the query code is wrong")
@ApiResponse(responseCode = "409", description = "Withdrawn, closed, or not the time for it")
class AfterwardsController {

    private final Group group;
    private final AddMaterial addMaterial;
    private final AttachFile attachFile;
    private final WithdrawPetition withdrawPetition;
    private final RatePetition ratePetition;
    private final LeaveGroup leaveGroup;

    AfterwardsController(
            Group group,
            AddMaterial addMaterial,
            AttachFile attachFile,
            WithdrawPetition withdrawPetition,
            RatePetition ratePetition,
            LeaveGroup leaveGroup) {
        this.group = group;
        this.addMaterial = addMaterial;
        this.attachFile = attachFile;
        this.withdrawPetition = withdrawPetition;
        this.ratePetition = ratePetition;
        this.leaveGroup = leaveGroup;
    }

    @PostMapping("/materials")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say more about the matter; the office is told")
    @ApiResponse(responseCode = "204", description = "Filed")
    void say(
            @PathVariable("number") String number,
            @Parameter(hidden = true) @RequestHeader(PetitionsController.QUERY_CODE) String queryCode,
            @RequestBody Words said) {
        addMaterial.add(asking(number, queryCode), Objects.requireNonNullElse(said.words(), ""));
    }

    @PostMapping(path = "/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Send a file about the matter; the office is told",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = OneFile.class))))
    @ApiResponse(responseCode = "201", description = "Filed; its type was found in its bytes")
    @ApiResponse(responseCode = "413", description = "More than 20 MB")
    Filed attach(
            @PathVariable("number") String number,
            @Parameter(hidden = true) @RequestHeader(PetitionsController.QUERY_CODE) String queryCode,
            @Parameter(hidden = true) MultipartHttpServletRequest sent)
            throws IOException {
        var petition = asking(number, queryCode).present().number(); // before anything of the file is read
        var file = sent.getFile("file");
        if (file == null) {
            throw new InvalidInput(List.of(FieldError.of("file", "intake.missing")));
        }
        Attachments.refuseTooLarge(file.getSize());
        var filed = attachFile.attach(
                petition, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        return new Filed(filed.id(), filed.name(), filed.mediaType(), filed.size(), filed.addedAt());
    }

    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the petition back; no reason is asked, and it is confirmed in writing")
    @ApiResponse(responseCode = "204", description = "Taken back")
    void withdraw(
            @PathVariable("number") String number,
            @Parameter(hidden = true) @RequestHeader(PetitionsController.QUERY_CODE) String queryCode,
            @RequestBody(required = false) @Nullable Words said) {
        withdrawPetition.withdraw(asking(number, queryCode).forAll().number(), said == null ? null : said.words());
    }

    @PostMapping("/departure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Leave the group that raised the petition (R22 §20)",
            description =
                    "No reason is asked, and the petition goes on. A petitioner can go where a representative takes their"
                            + " place; otherwise withdrawing is the way.")
    @ApiResponse(responseCode = "204", description = "Gone, now or before; the code says nothing else any more")
    void leave(
            @PathVariable("number") String number,
            @Parameter(hidden = true) @RequestHeader(PetitionsController.QUERY_CODE) String queryCode) {
        leaveGroup.leave(asking(number, queryCode));
    }

    @PostMapping("/rating")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Rate the petition office and the unit, once and when invited (R22 §21)")
    @ApiResponse(responseCode = "204", description = "Taken down")
    void rate(
            @PathVariable("number") String number,
            @Parameter(hidden = true) @RequestHeader(PetitionsController.QUERY_CODE) String queryCode,
            @RequestBody Given given) {
        var petitioner = asking(number, queryCode).forAll();
        if (given.office() == null || given.unit() == null) {
            throw new InvalidInput(
                    List.of(FieldError.of(given.office() == null ? "office" : "unit", "intake.missing")));
        }
        ratePetition.rate(petitioner, new Rating(given.office(), given.unit(), given.words()));
    }

    private Asker asking(String number, String queryCode) {
        return group.asking(new PetitionNumber(number), queryCode);
    }

    @Schema(description = "What the petitioner says, at most 20000 characters")
    record Words(@Nullable String words) {}

    @Schema(description = "SATISFIED, BASICALLY_SATISFIED, DISSATISFIED or NOT_RATED, for each of the two")
    record Given(
            @Nullable Satisfaction office,
            @Nullable Satisfaction unit,
            @Nullable String words) {}

    @Schema(description = "The part of the form that holds the file")
    record OneFile(
            @Schema(type = "string", format = "binary", description = "Any file up to 20 MB")
            String file) {}

    @Schema(description = "A file as it was filed; size in bytes")
    record Filed(String id, String name, String mediaType, int size, Instant addedAt) {}
}
