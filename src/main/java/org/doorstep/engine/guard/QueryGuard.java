package org.doorstep.engine.guard;

import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.doorstep.kernel.Refusal;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses task queries whose OR parts hold expressions: 7.24.0 evaluates those even from a stranger's request
 * (CVE-2026-109432). The three doors are a query, a query that extends a filter, and a filter to be saved; what a filter
 * keeps may reach no more than a model does.
 */
public final class QueryGuard extends CommandInterceptor {

    private final ObjectProvider<Words> words;

    public QueryGuard(ObjectProvider<Words> words) {
        this.words = words;
    }

    @Override
    public <T> T execute(Command<T> command) {
        refuse(command);
        if (command instanceof AbstractExecuteFilterCmd) {
            refuse(read(command, "extendingQuery"));
        } else if (command instanceof SaveFilterCmd && read(command, "filter") instanceof Filter filter) {
            refuse(filter.getQuery());
            refuseForbidden(filter.getQuery());
        }
        return next.execute(command);
    }

    private void refuse(@Nullable Object query) {
        if (query instanceof TaskQueryImpl tasks
                && tasks.getQueries().stream()
                        .anyMatch(part ->
                                part.isOrQueryActive() && !part.getExpressions().isEmpty())) {
            throw new BadUserRequestException(words.getObject().say(new Refusal("engine.orQuery")));
        }
    }

    private void refuseForbidden(@Nullable Object query) {
        if (query instanceof AbstractQuery<?, ?> kept) {
            kept.getExpressions().values().stream()
                    .map(ExpressionRules::forbiddenIn)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(part -> {
                        throw new BadUserRequestException(
                                words.getObject().say(new Refusal("engine.filterExpression", part)));
                    });
        }
    }

    private static @Nullable Object read(Object command, String name) {
        var field = ReflectionUtils.findField(command.getClass(), name);
        if (field == null) {
            throw new IllegalStateException(command.getClass() + " has no field " + name + " in this engine's version");
        }
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, command);
    }
}
