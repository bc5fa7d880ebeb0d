package org.doorstep.visit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.doorstep.directory.Directory;
import org.doorstep.kernel.OfficerId;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Petitions;
import org.doorstep.words.Words;
import org.springframework.stereotype.Component;

/** What a letter about a visit says of it, in the petitioner's language; each try has a letter of its own. */
@Component
class VisitWords {

    private final Petitions petitions;
    private final Directory directory;
    private final Words words;

    VisitWords(Petitions petitions, Directory directory, Words words) {
        this.petitions = petitions;
        this.directory = directory;
        this.words = words;
    }

    /** Only which try it is about, for a letter that says nothing else of it. */
    static Map<String, String> ofTry(Visit visit) {
        return Map.of(Letters.OCCASION, visit.id() + "-" + visit.attempt());
    }

    Map<String, String> of(Visit visit) {
        var language = petitions.forStep(visit.petition()).language();
        var said = new HashMap<String, String>(ofTry(visit));
        said.put("purpose", words.say(language, "visit.purpose." + visit.purpose()));
        var appointment = visit.appointment();
        if (appointment != null) {
            var day = words.say(language, appointment.day());
            said.put("appointment", words.say(language, "visit.when", day, appointment.slot()));
            said.put("place", words.say(language, "visit.place." + appointment.place()));
        }
        var sent = visit.visitors();
        if (sent != null) {
            said.put(
                    "visitors",
                    words.say(language, "visit.who", name(sent.first(), language), name(sent.second(), language)));
        }
        return said;
    }

    private String name(OfficerId officer, Locale language) {
        return directory
                .officer(officer)
                .map(known -> known.name().in(language))
                .orElse(officer.value());
    }
}
