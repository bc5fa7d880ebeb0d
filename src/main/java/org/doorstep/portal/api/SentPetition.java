package org.doorstep.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a petition as a program sends it; {@link PetitionReader} reads it field by field. */
@Schema(
        name = "Petition",
        description = "A petition: who asks for what, and why (R22 §19). Unknown fields are refused.")
record SentPetition(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description = "NET for strangers; registrars and the petition office: LETTER, VISIT, NET, PHONE, FAX,"
                        + " HOME_VISIT, RECEPTION, HOTLINE, TRANSFER_IN (R22 §17)")
        String channel,

        @Schema(description = "en or zh: the language of our letters; that of the request if left out") @Nullable
        String language,

        @Schema(description = "Day of arrival, not in the future; staff only; today if left out") @Nullable
        LocalDate receivedOn,

        @Schema(description = "Without name and address") @Nullable
        Boolean anonymous,

        @Schema(requiredMode = RequiredMode.REQUIRED) Person petitioner,

        @Schema(description = "Number of people, 1 to 100000", defaultValue = "1") @Nullable
        Integer groupSize,

        @Schema(description = "Who speaks for a group; at a visit at most 5 (R22 §20)") @Nullable
        List<Person> representatives,

        @Schema(description = "Who joins without speaking for others; a name is enough") @Nullable
        List<Person> members,

        @Schema(description = "Spoken and written down by somebody (R22 §19)") @Nullable
        Boolean oral,

        @Schema(description = "Then read back to the person") @Nullable
        Boolean readBack,

        @Schema(description = "Grave and urgent (R22 §25); staff only") @Nullable
        Boolean urgent,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                maxLength = 4000,
                description = "What is asked for, in characters")
        String request,

        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 20_000, description = "What happened")
        String facts,

        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 20_000, description = "Why it should be so")
        String reasons,

        @Schema(description = "Code of a topic, for example noise") @Nullable
        String topic,

        @Schema(description = "Code of a community, for example lakeside") @Nullable
        String community) {

    /** Somebody, and how to reach them. */
    @Schema(name = "PetitionPerson", description = "Name and address unless anonymous. No identity card is asked for.")
    record Person(
            @Schema(maxLength = 100) @Nullable String name,
            @Schema(maxLength = 300) @Nullable String address,

            @Schema(description = "At least five digits") @Nullable
            String phone) {}
}
