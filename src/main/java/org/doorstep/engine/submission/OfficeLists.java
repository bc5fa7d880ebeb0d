package org.doorstep.engine.submission;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.engine.Choice;
import org.doorstep.engine.ChoiceSource;
import org.doorstep.engine.form.Offers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All lists that forms can ask for, whichever module knows them. */
@Component
public class OfficeLists implements Offers {

    private final ObjectProvider<ChoiceSource> sources;

    OfficeLists(ObjectProvider<ChoiceSource> sources) {
        this.sources = sources;
    }

    List<Choice> choices(String list, Map<String, Object> variables, Locale language) {
        return sources.stream()
                .filter(source -> source.name().equals(list))
                .findFirst()
                .map(source -> source.choices(
                        name -> Optional.ofNullable(variables.get(name)).map(Object::toString), language))
                .orElse(List.of());
    }

    @Override
    public Set<String> codes(String list, Map<String, Object> variables) {
        return choices(list, variables, Locale.ENGLISH).stream()
                .map(Choice::code)
                .collect(Collectors.toSet());
    }

    /** Whether some module knows a list of this name. */
    public boolean has(String list) {
        return sources.stream().anyMatch(source -> source.name().equals(list));
    }
}
