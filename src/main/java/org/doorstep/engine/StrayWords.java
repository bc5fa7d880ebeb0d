package org.doorstep.engine;

import java.util.Map;

/** Files the words about people that came from a form no {@link TaskStep} knows, for example one a manager has added. */
public interface StrayWords {

    void file(Answers answers, Map<String, Object> words);
}
