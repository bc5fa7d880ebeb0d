package org.doorstep.engine.submission;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.doorstep.engine.TaskBars;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHands;
import org.doorstep.kernel.OfficerId;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Offers a task to the groups that its model names, or to another where nobody of them may hold it (回避, R22 §28). It
 * decides before the groups are written down: whoever was offered a task keeps the right to see it.
 */
final class FittingGroups extends TaskDecorator {

    private final ObjectProvider<TaskHands> hands;
    private final ObjectProvider<TaskBars> bars;

    FittingGroups(TaskDecorator before, ObjectProvider<TaskHands> hands, ObjectProvider<TaskBars> bars) {
        super(before.getTaskDefinition(), before.getExpressionManager());
        this.hands = hands;
        this.bars = bars;
    }

    @Override
    protected void initializeTaskCandidateGroups(TaskEntity task, VariableScope variables) {
        var named = new LinkedHashSet<String>();
        for (var group : taskDefinition.getCandidateGroupIdExpressions()) {
            groupsIn(group, variables).forEach(named::add);
        }
        if (!named.isEmpty()) {
            task.addCandidateGroups(isInGoodHands(task) ? named : fitting(named, task));
        }
    }

    private boolean isInGoodHands(TaskEntity task) {
        return Optional.ofNullable(task.getAssignee())
                .map(OfficerId::new)
                .filter(officer -> TaskCase.of(task::getVariable)
                        .map(about -> bars.getObject().leaveFree(officer, about))
                        .orElse(true))
                .isPresent();
    }

    private Set<String> fitting(Set<String> named, TaskEntity task) {
        return TaskCase.of(task::getVariable)
                .flatMap(about -> hands.getObject().groupInsteadOf(named, about))
                .map(Set::of)
                .orElse(named);
    }

    private Stream<String> groupsIn(Expression group, VariableScope variables) {
        var value = group.getValue(variables);
        return value instanceof String names
                ? extractCandidates(names).stream()
                : ((Collection<?>) requireNonNull(value, group.getExpressionText()))
                        .stream().map(String::valueOf);
    }
}
