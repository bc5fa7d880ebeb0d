package org.doorstep.architecture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One thing that Doorstep refuses to hold or do, and how it would be called if somebody built it all the same. Names are
 * compared in small letters with dashes between words.
 */
record Refused(String id, String why, Pattern name, List<String> examples) {

    private static final String WORD_START = "(^|[^a-z])";
    private static final String WORD_END = "($|[^a-z])";

    static final List<Refused> LIST = List.of(
            refused(
                    "R-01",
                    "a person is never scored, ranked, labelled or profiled",
                    "(risk|threat|danger|emotion|sentiment|mood|stability)-(score|level|rank|rating|label|grade|index)"
                            + "|petitioner-(score|rank|rating|label|profile|risk|level|grade|tag)|(key|focus)-person"
                            + "|vexatious|trouble-?maker|habitual-petitioner|nuisance|缠访|闹访|重点人员",
                    "riskScore",
                    "petitioner_label",
                    "缠访闹访"),
            refused(
                    "R-02",
                    "nobody's way is followed",
                    "geo-?fence|gps|whereabouts|trajectory|(train|flight|hotel|travel)-(ticket|record|alarm|alert|order)"
                            + "|phone-location|进京访|赴省访|轨迹",
                    "travelAlarm",
                    "gps"),
            refused(
                    "R-03",
                    "no family or relations of petitioners are drawn",
                    "spouse|kinship|companions?|family-members|(family|relation|relationship)-(graph|tree|network)|relatives?-graph",
                    "familyMembers",
                    "spouse"),
            refused(
                    "R-04",
                    "nobody is watched and nobody is set to watch a person",
                    "watch-?list|watched-(person|petitioner)|surveillance|minder|stability-control|稳控|包保",
                    "watchList",
                    "稳控"),
            refused(
                    "R-05",
                    "nobody guesses who will petition",
                    "(predict|forecast|predicted|expected|likely)-(petition|petitions|petitioner|petitioners|visits)"
                            + "|petition(er)?-(prediction|forecast|propensity)",
                    "predictPetitioner"),
            refused(
                    "R-06",
                    "petitioners are matched against no list",
                    "black-?list|credit-(score|record|check|rating)|school-record|employment-(check|record)"
                            + "|benefit-(eligibility|check)|征信|黑名单",
                    "blacklist",
                    "creditCheck"),
            refused(
                    "R-07",
                    "no paper threatens or makes anybody promise to be quiet",
                    "waiver|detention|admonish(ment)?|admonition|warning-letter|reprimand|训诫|息诉|罢访",
                    "waiver",
                    "训诫"),
            refused(
                    "R-08",
                    "a repeated petition is never turned away by a machine",
                    "(auto|automatic|automatically)-?(reject|close|drop)-?(duplicates?|repeats?)?"
                            + "|(reject|refuse|drop)-(duplicates?|repeated|repeats?)|duplicates?-(rejected|refused|dropped)",
                    "rejectDuplicates",
                    "autoReject"),
            refused(
                    "R-09",
                    "petitions never count against a unit or an officer",
                    "penalty-points?|demerits?|negative-score|(petition|complaint)-(penalty|deduction|score)",
                    "penaltyPoints"),
            refused(
                    "R-10",
                    "no machine refuses or accuses",
                    "(auto|automatic|automatically)-?(refuse|refusal|dismiss|accuse|accusation)|unreasonable(-petition)?|无理",
                    "autoRefuse",
                    "UNREASONABLE"),
            refused(
                    "R-11",
                    "nothing goes to employers, schools, landlords or the accused",
                    "(share|send|notify|inform|forward)-(with-|to-)?(the-)?(employer|school|landlord|accused)"
                            + "|(employer|landlord|accused)-(notice|copy|letter)",
                    "notifyEmployer"),
            refused(
                    "R-12",
                    "no visit without consent, at night, by police or after a no",
                    "(police|night|unannounced|surprise)-visit|visit-by-police|(skip|waive|override|without)-consent"
                            + "|consent-(waived|skipped|overridden)",
                    "nightVisit",
                    "skip_consent"),
            refused(
                    "R-13",
                    "no voice and no face is analysed",
                    "(voice|speech|emotion)-(analysis|analytics|recognition)|voice-?print|face-?(recognition|match|id)|人脸|声纹",
                    "faceRecognition"),
            refused(
                    "R-14",
                    "no lists of persons across cases",
                    "(export|dump|list)-(all-)?(petitioners|persons|people)|(person|people|petitioner)s?-(export|dump|list)"
                            + "|(search|find|look-?up)-(by|for)-(id|identity)-number|bulk-search",
                    "exportPetitioners",
                    "findByIdNumber"));

    private static Refused refused(String id, String why, String words, String... examples) {
        return new Refused(id, why, Pattern.compile(WORD_START + "(" + words + ")" + WORD_END), List.of(examples));
    }

    boolean names(String name) {
        return this.name.matcher(dashed(name)).find();
    }

    /** {@code riskScore}, {@code RISK_SCORE} and {@code risk score} are all {@code risk-score}. */
    static String dashed(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("[_\\s./]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
