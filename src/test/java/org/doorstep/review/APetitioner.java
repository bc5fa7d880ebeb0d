package org.doorstep.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.Desk;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.petition.Group;

/** The one who raised a petition, at home with the number and the query code. */
public record APetitioner(Desk desk, PetitionNumber number) {

    public static APetitioner of(PetitionNumber number, Group group, Desks desks) {
        return new APetitioner(desks.stranger().with(group.queryCode(number)), number);
    }

    public Answer asksForReview() {
        return asksForReview(Map.of("reasons", "Nobody has looked at the cable."));
    }

    public Answer asksForReview(Map<String, String> request) {
        return desk.post(path() + "/reviews", request);
    }

    public Answer sends(String words) {
        return desk.post(path() + "/materials", Map.of("words", words));
    }

    public Answer withdraws() {
        return desk.post(path() + "/withdrawal", Map.of());
    }

    public JsonNode sees() {
        return desk.get(path()).is(200).json();
    }

    String path() {
        return "/api/petitions/" + number;
    }
}
