package org.doorstep.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doorstep.intake.IntakeForm;
import org.doorstep.intake.IntakeForm.Person;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a petition from JSON and says of every field at once what is wrong with its type. */
final class PetitionReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> FIELDS = Set.of(
            "channel",
            "language",
            "receivedOn",
            "anonymous",
            "petitioner",
            "groupSize",
            "representatives",
            "members",
            "oral",
            "readBack",
            "urgent",
            "request",
            "facts",
            "reasons",
            "topic",
            "community");
    private static final Set<String> OF_THE_OFFICE = Set.of("receivedOn", "urgent");
    private static final Set<String> OF_A_PERSON = Set.of("name", "address", "phone");
    private static final int MOST_SHOWN = 60;

    private final JsonNode petition;
    private final List<FieldError> errors = new ArrayList<>();

    private PetitionReader(JsonNode petition) {
        this.petition = petition;
    }

    /**
     * @param language what the petition is in unless it says so itself
     * @param stranger whether fields that only the office fills in are refused
     */
    static IntakeForm read(byte[] body, Locale language, boolean stranger) {
        try {
            return new PetitionReader(JSON.readTree(body)).form(language, stranger);
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "portal.notJson",
                    place == null ? 1 : place.getLineNr(),
                    place == null ? 1 : place.getColumnNr());
        } catch (IOException unreadable) {
            throw new Refusal(Refusal.Kind.INVALID, "portal.notJson", 1, 1);
        }
    }

    private IntakeForm form(Locale language, boolean stranger) {
        if (!petition.isObject()) {
            throw new Refusal(Refusal.Kind.INVALID, "portal.notJson", 1, 1);
        }
        refuseUnknown("", petition, FIELDS);
        if (stranger) {
            OF_THE_OFFICE.stream()
                    .filter(petition::hasNonNull)
                    .forEach(field -> errors.add(FieldError.of(field, "portal.onlyOffice")));
        }
        var said = text("", petition, "language");
        var form = new IntakeForm(
                text("", petition, "channel"),
                said == null ? language.getLanguage() : said,
                text("", petition, "receivedOn"),
                flag("anonymous"),
                person("petitioner", petition.path("petitioner")),
                wholeNumber("groupSize"),
                people("representatives"),
                people("members"),
                flag("oral"),
                flag("readBack"),
                flag("urgent"),
                text("", petition, "request"),
                text("", petition, "facts"),
                text("", petition, "reasons"),
                text("", petition, "topic"),
                text("", petition, "community"),
                false);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return form;
    }

    private void refuseUnknown(String path, JsonNode object, Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                var shown = name.length() <= MOST_SHOWN ? name : name.substring(0, MOST_SHOWN);
                errors.add(FieldError.of(path + shown, "intake.notKnownField"));
            }
        });
    }

    private @Nullable String text(String path, JsonNode object, String field) {
        var value = object.path(field);
        if (value.isMissingNode() || value.isNull() || value.isTextual()) {
            return value.isTextual() ? value.textValue() : null;
        }
        errors.add(FieldError.of(path + field, "intake.notText"));
        return null;
    }

    private boolean flag(String field) {
        var value = petition.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            errors.add(FieldError.of(field, "intake.notYesOrNo"));
        }
        return value.asBoolean(false);
    }

    private @Nullable String wholeNumber(String field) {
        var value = petition.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            errors.add(FieldError.of(field, "intake.notANumber"));
            return null;
        }
        return value.asText();
    }

    private List<Person> people(String field) {
        var value = petition.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            errors.add(FieldError.of(field, "intake.notAList"));
            return List.of();
        }
        var people = new ArrayList<Person>();
        for (var row : value) {
            people.add(person(field + "[" + people.size() + "]", row));
        }
        return people;
    }

    private Person person(String path, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Person.NOBODY;
        }
        if (!value.isObject()) {
            errors.add(FieldError.of(path, "intake.notAnObject"));
            return Person.NOBODY;
        }
        var inside = path + ".";
        refuseUnknown(inside, value, OF_A_PERSON);
        return new Person(text(inside, value, "name"), text(inside, value, "address"), text(inside, value, "phone"));
    }
}
