package org.doorstep.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.doorstep.engine.guard.ModelGuard;
import org.doorstep.engine.guard.NoScripts;
import org.doorstep.engine.guard.OfficeExpressions;
import org.doorstep.engine.guard.QueryGuard;
import org.doorstep.engine.publishing.Publishing;
import org.doorstep.engine.publishing.PublishingInterceptor;
import org.doorstep.engine.submission.FormsAsOffered;
import org.doorstep.engine.submission.FreedTasks;
import org.doorstep.engine.submission.GoodHands;
import org.doorstep.engine.submission.OfficeLists;
import org.doorstep.engine.submission.PlainRefusals;
import org.doorstep.engine.submission.PutBack;
import org.doorstep.engine.submission.SecondTry;
import org.doorstep.engine.submission.SideDoors;
import org.doorstep.engine.submission.SteadyPages;
import org.doorstep.engine.submission.SubmissionInterceptor;
import org.doorstep.engine.submission.Submissions;
import org.doorstep.engine.web.RefusalAnswers;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the office's guards into the engine before it starts; the only place that knows how the engine is assembled. */
@Component
@DependsOnDatabaseInitialization
@Order(Ordered.LOWEST_PRECEDENCE)
final class OfficeEngine extends AbstractProcessEnginePlugin {

    private final BeanFactory beans;
    private final ObjectProvider<Words> words;
    private final ObjectProvider<Submissions> submissions;
    private final ObjectProvider<OfficeLists> lists;
    private final ObjectProvider<Publishing> publishing;
    private final ObjectProvider<TaskHands> hands;
    private final ObjectProvider<TaskBars> bars;

    OfficeEngine(
            BeanFactory beans,
            ObjectProvider<Words> words,
            ObjectProvider<Submissions> submissions,
            ObjectProvider<OfficeLists> lists,
            ObjectProvider<Publishing> publishing,
            ObjectProvider<TaskHands> hands,
            ObjectProvider<TaskBars> bars) {
        this.beans = beans;
        this.words = words;
        this.submissions = submissions;
        this.lists = lists;
        this.publishing = publishing;
        this.hands = hands;
        this.bars = bars;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new OfficeExpressions(beans));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setCustomHistoryLevels(List.of(new OfficeHistory()));
        engine.setHistory(OfficeHistory.NAME);
        engine.setCustomPreBPMNParseListeners(List.of(new ModelGuard(words)));
        engine.setCustomPostBPMNParseListeners(withOurs(engine.getCustomPostBPMNParseListeners()));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new SecondTry(), new RefusalAnswers()));
        engine.setCustomPostCommandInterceptorsTxRequired(insideTheTransaction());
        engine.setCustomPostCommandInterceptorsTxRequiresNew(insideTheTransaction());
    }

    /** Others may have put in theirs before us. */
    private List<BpmnParseListener> withOurs(@Nullable List<BpmnParseListener> others) {
        var all = new ArrayList<BpmnParseListener>(others == null ? List.of() : others);
        all.add(new FreedTasks(hands, bars));
        return all;
    }

    /** Only there is a task to look at, and only there can a refusal undo what has been written. */
    private List<CommandInterceptor> insideTheTransaction() {
        return List.of(
                new PlainRefusals(words),
                new QueryGuard(words),
                new SideDoors(),
                new SteadyPages(),
                new PutBack(),
                new GoodHands(hands, bars),
                new SubmissionInterceptor(submissions),
                new FormsAsOffered(lists),
                new PublishingInterceptor(publishing));
    }
}
