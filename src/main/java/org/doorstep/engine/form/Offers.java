package org.doorstep.engine.form;

import java.util.Map;
import java.util.Set;

/** Knows which codes a list of the office offers at this moment. */
@FunctionalInterface
public interface Offers {

    Set<String> codes(String list, Map<String, Object> variables);
}
