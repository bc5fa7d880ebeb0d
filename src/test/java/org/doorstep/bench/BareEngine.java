package org.doorstep.bench;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.doorstep.office.OrdinaryAnswers;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The same models in an engine with its full history and nothing of ours: empty delegates, no rights, no checks. */
final class BareEngine implements Contestant {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{(\\w+Delegate)}");
    private static final Set<String> WORDS =
            Set.of("facts", "reasons", "law", "reply", "receipt", "proof", "said", "promises");

    /** What the models read and our delegates or steps would answer. */
    private static final Map<String, Map<String, Object>> OUTCOMES = Map.ofEntries(
            entry("findSameMatter", Map.of("sameMatterCount", 0)),
            entry("inviteRating", Map.of("ratingInvited", true)),
            entry("classifyDemand", Map.of("topic", "housing-quality", "community", "lakeside")),
            entry(
                    "decideAcceptance",
                    Map.of("unit", "housing", "unitGroup", "unit-housing", "headGroup", "head-housing")),
            entry("assignCaseLeader", Map.of("caseLeader", "huang.wei")),
            entry("assignHandler", Map.of("handler", "he.lan")),
            entry("openVisit", Map.of("visitId", "00000000-0000-0000-0000-000000000000")),
            entry("assignHomeVisitors", Map.of("firstVisitor", "huang.wei", "secondVisitor", "he.lan")),
            entry("issueDecision", Map.of("outcome", "SUPPORT")));

    private final Meter meter = new Meter();
    private final AtomicInteger numbers = new AtomicInteger();
    private final OrdinaryAnswers answers = new OrdinaryAnswers(Clock.systemDefaultZone());
    private final ProcessEngine engine;

    BareEngine(DataSource database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(new CountedStatements(database, meter));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setHistoryTimeToLive("P1825D");
        configuration.setDefaultSerializationFormat("application/json");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(Map.of("deadlines", new NextWeek())));
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        engine = configuration.buildProcessEngine();
        deploy(configuration.getBeans());
    }

    @Override
    public String name() {
        return "bare engine";
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public Meter meter() {
        return meter;
    }

    @Override
    public String begin() {
        var number = "2026-%06d".formatted(numbers.incrementAndGet());
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "petition",
                        number,
                        Map.of(
                                "petitionNumber", number,
                                "channel", "LETTER",
                                "topic", "housing-quality",
                                "community", "lakeside",
                                "topicName", "Housing quality",
                                "communityName", "Lakeside"));
        return number;
    }

    @Override
    public void complete(Task task, String stem, boolean visit) {
        var variables = new HashMap<>(answers.to(stem));
        variables.keySet().removeAll(WORDS);
        variables.putAll(OUTCOMES.getOrDefault(stem, Map.of()));
        if (stem.equals("hearPetitioner") && visit) {
            variables.putAll(Map.of("visitWanted", "YES", "visitPurpose", "HEAR"));
        }
        engine.getTaskService().complete(task.getId(), variables);
    }

    private void deploy(Map<Object, Object> beans) {
        var deployment = engine.getRepositoryService().createDeployment();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:processes/**/*.*")) {
                var path = file.getURL().toString();
                if (path.endsWith(".bpmn") || path.endsWith(".dmn")) {
                    var model = file.getContentAsString(StandardCharsets.UTF_8);
                    deployment.addString(path.substring(path.lastIndexOf("processes/")), model);
                    DELEGATE.matcher(model)
                            .results()
                            .forEach(found -> beans.put(found.group(1), empty(found.group(1))));
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        deployment.deploy();
    }

    private static JavaDelegate empty(String bean) {
        var stem = bean.replaceFirst("Delegate$", "");
        if (stem.equals("openDemands")) {
            return execution -> execution.setVariable(
                    "demandNumbers", new ArrayList<>(List.of(execution.getProcessBusinessKey() + "-1")));
        }
        var outcome = OUTCOMES.getOrDefault(stem, Map.of());
        return execution -> outcome.forEach(execution::setVariable);
    }
}
