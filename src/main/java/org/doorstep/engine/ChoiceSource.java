package org.doorstep.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list that a form offers and only the office knows: a field asks for it by {@code "properties": {"choices": "<name>"}}.
 * The same list fills the form when it is read and checks the answer when it is sent.
 */
public interface ChoiceSource {

    /** The name by which forms ask for the list, for example {@code topics}. */
    String name();

    /** The entries for a reader of that language, given the variables of the process that the form belongs to. */
    List<Choice> choices(Function<String, Optional<String>> variables, Locale language);
}
