package org.doorstep.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.doorstep.engine.guard.NoScripts;
import org.doorstep.engine.guard.OfficeExpressions;
import org.doorstep.engine.guard.OrQueryGuard;
import org.doorstep.engine.submission.SubmissionInterceptor;
import org.doorstep.engine.submission.Submissions;
import org.doorstep.words.Words;
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

    OfficeEngine(BeanFactory beans, ObjectProvider<Words> words, ObjectProvider<Submissions> submissions) {
        this.beans = beans;
        this.words = words;
        this.submissions = submissions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new OfficeExpressions(beans));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setCustomHistoryLevels(List.of(new OfficeHistory()));
        engine.setHistory(OfficeHistory.NAME);
        if (engine instanceof SpringProcessEngineConfiguration spring) {
            spring.setDeploymentResources(new org.springframework.core.io.Resource[0]);
        }
        // after the engine's own: only inside the transaction is there a task to look at
        engine.setCustomPostCommandInterceptorsTxRequired(
                List.of(new OrQueryGuard(words), new SubmissionInterceptor(submissions, words)));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                List.of(new OrQueryGuard(words), new SubmissionInterceptor(submissions, words)));
    }
}
