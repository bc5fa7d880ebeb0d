package org.doorstep.engine.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.engine.form.FormSchema;
import org.doorstep.engine.guard.ReachableFromModels;
import org.doorstep.engine.submission.OfficeLists;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.Refusal;
import org.doorstep.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Checks that the files of a set fit together, before the engine is asked to take any of them. */
@Component
class SetCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SetCheck.class);
    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

    private final Words words;
    private final ReachableFromModels reachable;
    private final OfficeLists lists;
    private final TaskOwners owners;

    SetCheck(Words words, OfficeLists lists, TaskOwners owners, BeanFactory beans) {
        this.words = words;
        this.lists = lists;
        this.owners = owners;
        this.reachable = new ReachableFromModels(beans);
    }

    /** Only tells what does not fit in the models of the jar: a test of the build refuses such a jar. */
    void tell(ModelFiles models) {
        var problems = problems(models);
        if (!problems.isEmpty()) {
            LOG.error("The shipped models do not fit together.\n{}", sentences(problems));
        }
    }

    /** Refuses the whole set with a sentence for each thing that is wrong. */
    void check(ModelFiles models) {
        refuse(problems(models));
    }

    /** Refuses the whole set for what is wrong in it and was not wrong before. */
    void check(ModelFiles models, ModelFiles before) {
        var problems = withOwners(models);
        problems.removeAll(withOwners(before));
        refuse(problems);
    }

    /** Groups are asked for only while the office is at work: at the first start nobody is there yet. */
    private List<FieldError> withOwners(ModelFiles models) {
        var problems = problems(models);
        models.names(".bpmn")
                .forEach(name -> read(models, name, new ArrayList<>()).stream()
                        .flatMap(diagram -> owners.problems(name, diagram))
                        .forEach(problems::add));
        return problems;
    }

    private void refuse(List<FieldError> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal("engine.modelsRefused", sentences(problems));
        }
    }

    private List<FieldError> stepsWithoutCode(ModelFiles models) {
        var problems = new ArrayList<FieldError>();
        models.names(".bpmn")
                .forEach(name -> read(models, name, new ArrayList<>())
                        .ifPresent(diagram -> Xml.elements(diagram).forEach(element -> {
                            var bean = BEAN.matcher(Xml.camunda(element, "delegateExpression"));
                            if (bean.matches() && !reachable.has(bean.group(1))) {
                                problems.add(
                                        FieldError.of(name, "model.noCode", element.getAttribute("id"), bean.group(1)));
                            }
                        })));
        return problems;
    }

    private List<FieldError> problems(ModelFiles models) {
        var problems = new ArrayList<>(stepsWithoutCode(models));
        var formIds = models.names(".form")
                .flatMap(name -> form(models, name, problems))
                .collect(Collectors.toSet());
        var decisions = ids(models, ".dmn", "decision", problems);
        var processes = ids(models, ".bpmn", "process", problems);
        models.names(".bpmn")
                .forEach(name -> read(models, name, new ArrayList<>())
                        .ifPresent(
                                diagram -> references(name, diagram, models, formIds, decisions, processes, problems)));
        models.names(".dmn")
                .forEach(name -> read(models, name, new ArrayList<>())
                        .ifPresent(decision -> foreignLanguages(name, decision, problems)));
        return problems;
    }

    private Stream<String> form(ModelFiles models, String name, List<FieldError> problems) {
        try {
            var form = FormSchema.parse(models.text(name));
            boolean embedded = models.files().containsKey(name.replaceFirst("\\.form$", ".html"));
            if (!embedded
                    && form.fields().stream().anyMatch(field -> field.type().equals("filepicker"))) {
                problems.add(FieldError.of(name, "model.component", "filepicker"));
            }
            form.lists()
                    .filter(list -> !lists.has(list))
                    .forEach(list -> problems.add(FieldError.of(name, "model.noList", list)));
            form.unknownTypes().forEach(type -> problems.add(FieldError.of(name, "model.component", type)));
            return Stream.of(form.id());
        } catch (IllegalArgumentException broken) {
            problems.add(FieldError.of(name, "model.unreadable", String.valueOf(broken.getMessage())));
            return Stream.empty();
        }
    }

    private static Set<String> ids(ModelFiles models, String ending, String element, List<FieldError> problems) {
        return models.names(ending)
                .flatMap(name -> read(models, name, problems).stream())
                .flatMap(document -> Xml.elements(document, element))
                .map(found -> found.getAttribute("id"))
                .collect(Collectors.toSet());
    }

    private static Optional<Document> read(ModelFiles models, String name, List<FieldError> problems) {
        try {
            return Optional.of(Xml.parse(models.files().getOrDefault(name, new byte[0])));
        } catch (IllegalArgumentException broken) {
            problems.add(FieldError.of(name, "model.unreadable", String.valueOf(broken.getMessage())));
            return Optional.empty();
        }
    }

    private static void references(
            String name,
            Document diagram,
            ModelFiles models,
            Set<String> forms,
            Set<String> decisions,
            Set<String> processes,
            List<FieldError> problems) {
        Xml.elements(diagram).forEach(element -> {
            missing(name, element, Xml.camunda(element, "formRef"), forms, "model.noForm", problems);
            missing(name, element, Xml.camunda(element, "decisionRef"), decisions, "model.noDecision", problems);
            missing(name, element, element.getAttribute("calledElement"), processes, "model.noProcess", problems);
            var key = Xml.camunda(element, "formKey").replaceFirst("^embedded:deployment:", "");
            missing(name, element, key, models.files().keySet(), "model.noForm", problems);
            if (!key.isEmpty()) {
                var companion = key.replaceFirst("\\.html$", ".form");
                missing(name, element, companion, models.files().keySet(), "model.noFieldsForPage", problems);
            }
        });
    }

    private static void missing(
            String file, Element element, String wanted, Set<String> known, String code, List<FieldError> problems) {
        if (!wanted.isEmpty() && !known.contains(wanted)) {
            problems.add(FieldError.of(file, code, element.getAttribute("id"), wanted));
        }
    }

    private static void foreignLanguages(String name, Document decision, List<FieldError> problems) {
        Xml.elements(decision)
                .map(element -> element.getAttribute("expressionLanguage"))
                .filter(language -> !language.isEmpty() && !language.equals("feel"))
                .forEach(language -> problems.add(FieldError.of(name, "model.language", language)));
    }

    private String sentences(List<FieldError> problems) {
        return problems.stream()
                .map(problem -> problem.field() + ": " + words.say(problem))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
