package org.doorstep.engine.guard;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * The end of the line for an expression: a reachable bean by name, the deadlines' methods, the business key of an
 * execution. Whatever else is asked for is refused, which keeps reflection and the rest of the application out of reach.
 */
final class OfficeElResolver extends ELResolver {

    private static final Set<String> OF_EXECUTION = Set.of("processBusinessKey", "businessKey");

    private final ReachableFromModels reachable;
    private final BeanELResolver beanCalls = new BeanELResolver(true);

    OfficeElResolver(ReachableFromModels reachable) {
        this.reachable = reachable;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        var name = String.valueOf(property);
        if (base == null && reachable.has(name)) {
            context.setPropertyResolved(true);
            return reachable.get(name);
        }
        if (base == null) {
            return null; // an unknown name: the engine says so itself
        }
        if (base instanceof DelegateExecution && OF_EXECUTION.contains(name)) {
            return beanCalls.getValue(context, base, name);
        }
        throw refused(name);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        if (base == null || method == null || !reachable.mayCall(base, method)) {
            throw refused(String.valueOf(method));
        }
        return beanCalls.invoke(context, base, method, types, arguments);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        throw refused(String.valueOf(property));
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    private static ProcessEngineException refused(String name) {
        return new ProcessEngineException("An expression may not use '" + name
                + "': models, filters and queries reach the office's own steps and deadlines, nothing else.");
    }
}
