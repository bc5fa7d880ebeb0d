package org.doorstep.engine.guard;

import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.BeanFactory;

/** The beans that an expression in a model, a filter or a query may name: our delegates and the deadlines. */
public final class ReachableFromModels {

    static final String DEADLINES = "deadlines";
    static final Set<String> OF_DEADLINES =
            Set.of("due", "followUp", "on", "by", "startOfToday", "endOfToday", "endOfWeek", "now");

    private final BeanFactory beans;

    public ReachableFromModels(BeanFactory beans) {
        this.beans = beans;
    }

    public boolean has(String name) {
        return name.equals(DEADLINES)
                ? beans.containsBean(name)
                : name.endsWith("Delegate") && beans.containsBean(name) && beans.isTypeMatch(name, JavaDelegate.class);
    }

    Object get(String name) {
        return beans.getBean(name);
    }

    /** What may be called on a bean: the deadlines answer questions about days, the delegates answer none. */
    boolean mayCall(Object bean, Object method) {
        return OF_DEADLINES.contains(method.toString())
                && beans.containsBean(DEADLINES)
                && bean == beans.getBean(DEADLINES);
    }
}
