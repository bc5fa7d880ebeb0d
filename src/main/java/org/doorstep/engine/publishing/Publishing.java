package org.doorstep.engine.publishing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.words.Words;
import org.springframework.stereotype.Component;

/** What a manager's deployment has to pass: it is placed in the published set, put into words, and checked as a whole. */
@Component
public class Publishing {

    private final ShippedModels shipped;
    private final Publications publications;
    private final SetCheck check;
    private final Words words;

    Publishing(ShippedModels shipped, Publications publications, SetCheck check, Words words) {
        this.shipped = shipped;
        this.publications = publications;
        this.check = check;
        this.words = words;
    }

    Publications publications() {
        return publications;
    }

    String onlyManagers() {
        return words.say("refusal.engine.onlyManagersPublish");
    }

    ModelFiles merged(ModelFiles published, Map<String, byte[]> arrived) {
        var changed = new HashMap<>(arrived);
        changed.entrySet()
                .removeIf(
                        file -> Arrays.equals(file.getValue(), published.files().get(file.getKey())));
        var whole = published.with(new Arrivals(published).placed(changed));
        check.check(whole, published);
        return shipped.inOfficeLanguage(whole);
    }
}
