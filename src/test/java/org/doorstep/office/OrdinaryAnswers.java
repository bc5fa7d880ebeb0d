package org.doorstep.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What people answer when nothing special happens; each test says only what is special. */
public final class OrdinaryAnswers {

    private final Clock clock;

    public OrdinaryAnswers(Clock clock) {
        this.clock = clock;
    }

    public Map<String, Object> to(String stem) {
        return switch (stem) {
            case "checkSameMatter" -> Map.of("sameMatter", "NEW");
            case "splitDemands", "assignHandler" -> Map.of();
            case "classifyDemand" -> Map.of("demandType", "APPEAL", "statutoryRoute", "NONE");
            case "decideAcceptance" -> Map.of("acceptance", "ACCEPTED");
            case "handOver" -> Map.of("receipt", "Signed for at the counter.");
            case "hearPetitioner" -> Map.of("heardBy", "PHONE", "facts", "The lift stands still.", "visitWanted", "NO");
            case "draftDecision" ->
                Map.of(
                        "outcome", "SUPPORT",
                        "facts", "The lift has stood still since September.",
                        "reasons", "The company owes the repair.",
                        "law", "Civil Code, Article 942",
                        "reply", "The lift will be repaired.",
                        "carryOutBy", day(20));
            case "approveDecision" -> Map.of("approval", "APPROVED");
            case "serveDecision" -> Map.of("serviceMethod", "IN_PERSON", "receipt", "Signed at the door.");
            case "carryOut" -> Map.of("proof", "The lift runs; report of the inspection.");
            case "followUp" -> Map.of("way", "CALL", "settled", "YES", "said", "It runs again, thank you.");
            case "askRating" -> Map.of("officeRating", "SATISFIED", "unitRating", "BASICALLY_SATISFIED");
            case "readMaterial" -> Map.of("note", "Photos of the notice in the hall.", "heed", "NOTED");
            case "reportUrgent" ->
                Map.of("reportedTo", "Government of the zone", "steps", "Neighbours help with meals.");
            default -> atTheDoor(stem);
        };
    }

    private Map<String, Object> atTheDoor(String stem) {
        return switch (stem) {
            case "settleSimply" ->
                Map.of("settled", "YES", "simpleFacts", "The lamp is broken; a new one is on order.");
            case "decideExtension" -> Map.of("extension", "GRANTED");
            case "askConsent" -> Map.of("consent", "GIVEN", "toldPurpose", true, "givenBy", "PHONE");
            case "agreeAppointment" -> Map.of("visitOn", day(1), "visitSlot", "14-16", "place", "HOME");
            case "nameVisitors" -> Map.of("firstVisitor", "he.lan");
            case "recordVisit" ->
                Map.of("visitOutcome", "MET", "said", "My mother sits at the window all day.", "promises", List.of());
            case "confirmRecord" -> Map.of("confirmed", "AGREED", "confirmedHow", "SIGNED");
            case "keepPromise" -> Map.of("proof", "A chair for the landing was brought.");
            default -> ofSupervision(stem);
        };
    }

    private Map<String, Object> ofSupervision(String stem) {
        return switch (stem) {
            case "mindDeadline" -> Map.of("missing", "The offer of the company, by Friday.");
            case "hastenHandling" -> Map.of("measures", "A second officer helps.");
            case "pressForAnswer" -> Map.of("unitSaid", "The draft comes tomorrow.");
            case "checkFacts" -> Map.of("founded", "YES", "findings", "Nobody wrote for two weeks.");
            case "writeToUnit" -> Map.of("demanded", "Answer the petitioner at once.");
            case "answerSupervision" -> Map.of("unitAnswer", "She was answered on Monday.");
            case "verifyAnswer" -> Map.of("verified", "She confirms it.", "verdict", "NOTHING");
            case "answerTransfer" -> Map.of("transferAnswer", "TAKEN_UP");
            case "decideObjection" ->
                Map.of("ruling", "AGREED", "rulingReasons", "The lift stands on land of the city.");
            case "negotiateJurisdiction", "decideJurisdiction" ->
                Map.of("jurisdictionSettled", "YES", "unit", "land", "jurisdictionSaid", "It is about the land.");
            case "holdJointMeeting" -> Map.of("unit", "land", "jurisdictionSaid", "All offices took part.");
            case "reportClosing" -> Map.of("closingReport", "The lift was repaired, the petitioner is content.");
            case "answerRecommendation" -> Map.of("adoption", "ADOPTED", "adoptionWords", "Somebody stands in now.");
            default -> besideHandling(stem);
        };
    }

    private Map<String, Object> besideHandling(String stem) {
        return switch (stem) {
            case "askBothSides" ->
                Map.of(
                        "petitionerWants",
                        "YES",
                        "petitionerHow",
                        "By phone.",
                        "otherWants",
                        "YES",
                        "otherHow",
                        "In a letter.");
            case "mediate" ->
                Map.of(
                        "talk", "Both sat at one table.",
                        "mediationOutcome", "AGREED",
                        "agreement", "The company carries the shopping up.",
                        "performer", "The property company.",
                        "performBy", day(10));
            case "decideHearing" -> Map.of("hearingDecision", "YES");
            case "announceHearing" ->
                Map.of(
                        "hearingOn", day(10),
                        "hearingAt", "09:30",
                        "hearingPlace", "Hall of the Lakeside community.",
                        "chair", "huang.wei",
                        "invited", "The owners of staircase 4.",
                        "hearingPublic", "YES");
            case "holdHearing" ->
                Map.of(
                        "hearingOutcome", "HELD",
                        "speakers", "The petitioner and two owners.",
                        "statements", "All want the lift.",
                        "evidence", "The contract of March.",
                        "conclusion", "The company was paid.");
            default -> onReview(stem);
        };
    }

    private static Map<String, Object> onReview(String stem) {
        return switch (stem) {
            case "weighCause" -> Map.of("cause", "GOOD", "causeReasons", "She was in hospital.");
            case "nameReviewer" -> Map.of("reviewer", "jiang.tao");
            case "examineReview" -> Map.of("facts", "The lift has no permit.", "hearing", "NONE");
            case "draftReview" ->
                Map.of(
                        "reviewOutcome", "UPHELD",
                        "facts", "The lift has no permit.",
                        "reasons", "The bureau found the same.",
                        "law", "Civil Code, Article 942",
                        "reply", "The answer was right.");
            case "approveReview" -> Map.of("approval", "APPROVED");
            case "serveReview" -> Map.of("serviceMethod", "POST", "receipt", "Return slip 4711.");
            case "decideRecusal" ->
                Map.of(
                        "recusalAnswer", "GRANTED",
                        "recusedOfficer", "he.lan",
                        "recusalReason", "Her brother runs the company.");
            case "carryOutReview" -> Map.of("proof", "The matter was decided anew.");
            default -> afterwards(stem);
        };
    }

    private static Map<String, Object> afterwards(String stem) {
        return switch (stem) {
            case "decideReopening" ->
                Map.of("reopening", "HANDLE_AGAIN", "reopeningReasons", "Nobody has looked at the cable.");
            case "askAidConsent" ->
                Map.of("aidWish", "AGREED", "aidAgreed", "The Civil Affairs Bureau may know of the stairs.");
            case "referForAid" ->
                Map.of("aidOrgan", "Civil Affairs Bureau", "aidPassedOn", "That she cannot climb the stairs.");
            case "giveHelp" -> Map.of("aidHelp", "The answer was read and explained to her.");
            case "noteAidResult" -> Map.of("aidResult", "A stair lift was granted.");
            default -> throw new IllegalArgumentException("nobody has said how people answer in " + stem);
        };
    }

    private String day(int ahead) {
        return LocalDate.now(clock).plusDays(ahead).toString();
    }
}
