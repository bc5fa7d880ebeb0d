package org.doorstep.deadline.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows from the published models which steps ask for a period of the office, and by which stem. */
@Component
class CountedSteps {

    private static final Pattern DUE = Pattern.compile("\\$\\{deadlines\\.due\\('(\\w+)'\\)}");
    private static final Pattern FOLLOW_UP = Pattern.compile("\\$\\{deadlines\\.followUp\\('(\\w+)'\\)}");
    private static final Pattern TIMER = Pattern.compile("\\$\\{deadlines\\.on\\('(\\w+)'\\)}");

    private final RepositoryService repository;
    private final Map<String, Map<String, Stems>> byDefinition =
            new ConcurrentHashMap<>(); // a definition never changes

    CountedSteps(RepositoryService repository) {
        this.repository = repository;
    }

    Stems of(String definition, String step) {
        return byDefinition.computeIfAbsent(definition, this::read).getOrDefault(step, Stems.NONE);
    }

    /** What the model calls one of its elements. */
    String name(String definition, String element) {
        var named = repository.getBpmnModelInstance(definition).getModelElementById(element);
        return Optional.ofNullable(named.getAttributeValue("name")).orElse(element);
    }

    /** The stem of a timer whose job is configured so, for example {@code DATE: ${deadlines.on('askRating')}}. */
    static Optional<String> timer(@Nullable String configuration) {
        return stem(TIMER, configuration);
    }

    private Map<String, Stems> read(String definition) {
        return repository.getBpmnModelInstance(definition).getModelElementsByType(UserTask.class).stream()
                .collect(Collectors.toMap(
                        UserTask::getId,
                        step -> new Stems(
                                stem(DUE, step.getCamundaDueDate()), stem(FOLLOW_UP, step.getCamundaFollowUpDate()))));
    }

    private static Optional<String> stem(Pattern asked, @Nullable String text) {
        return Optional.ofNullable(text)
                .map(asked::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    /** By which stems a step's dates were counted; nothing for one that is due on a day of the case. */
    record Stems(Optional<String> due, Optional<String> followUp) {

        private static final Stems NONE = new Stems(Optional.empty(), Optional.empty());
    }
}
