package org.doorstep.recusal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.Desk;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.petition.Group;

/** The one who raised a petition and thinks that somebody should take no part in it, at home with number and query code. */
public record AskingPetitioner(Desk desk, PetitionNumber number) {

    public static AskingPetitioner of(PetitionNumber number, Group group, Desks desks) {
        return new AskingPetitioner(desks.stranger().with(group.queryCode(number)), number);
    }

    /** Asks about the officer who came to the door, but for these fields. */
    public Answer asks(Map<String, Object> changes) {
        var request = new HashMap<String, Object>(Map.of(
                "whom",
                "the officer who visited me",
                "ground",
                "MATTER",
                "words",
                "Her brother owns the lift company."));
        request.putAll(changes);
        return desk.post(path() + "/recusals", request);
    }

    public JsonNode sees() {
        return desk.get(path()).is(200).json();
    }

    private String path() {
        return "/api/petitions/" + number;
    }
}
