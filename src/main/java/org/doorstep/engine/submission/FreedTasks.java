package org.doorstep.engine.submission;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.doorstep.engine.TaskBars;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHands;
import org.doorstep.kernel.OfficerId;
import org.springframework.beans.factory.ObjectProvider;

/** Offers a task to others that a model gives to somebody, or to a group of people, who may not hold it any more (回避, R22 §28). */
public final class FreedTasks extends AbstractBpmnParseListener implements TaskListener {

    private final ObjectProvider<TaskHands> hands;
    private final ObjectProvider<TaskBars> bars;

    public FreedTasks(ObjectProvider<TaskHands> hands, ObjectProvider<TaskBars> bars) {
        this.hands = hands;
        this.bars = bars;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
        behavior.getTaskDefinition().addBuiltInTaskListener(EVENTNAME_CREATE, this);
        activity.setActivityBehavior(
                new UserTaskActivityBehavior(new FittingGroups(behavior.getTaskDecorator(), hands, bars)));
    }

    @Override
    public void notify(DelegateTask task) {
        var assignee = task.getAssignee();
        if (assignee != null) {
            var officer = new OfficerId(assignee);
            TaskCase.of(task::getVariable)
                    .filter(about -> !bars.getObject().leaveFree(officer, about))
                    .ifPresent(about -> {
                        task.setAssignee(null);
                        hands.getObject()
                                .groupInsteadOf(officer, groupsOf(task), about)
                                .ifPresent(task::addCandidateGroup);
                    });
        }
    }

    private static Set<String> groupsOf(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
