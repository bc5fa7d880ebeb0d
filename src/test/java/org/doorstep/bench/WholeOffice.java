package org.doorstep.bench;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.doorstep.office.APetition;
import org.doorstep.office.Login;
import org.doorstep.office.OrdinaryAnswers;

/** Doorstep as it runs: rights, form checks, case file, encryption, audit and letters. */
final class WholeOffice implements Contestant {

    private static final Map<String, String> WHOSE = Map.ofEntries(
            Map.entry("checkSameMatter", "lin.yu"),
            Map.entry("splitDemands", "chen.min"),
            Map.entry("classifyDemand", "lin.yu"),
            Map.entry("decideAcceptance", "lin.yu"),
            Map.entry("assignHandler", "huang.wei"),
            Map.entry("askConsent", "he.lan"),
            Map.entry("agreeAppointment", "he.lan"),
            Map.entry("nameVisitors", "lin.yu"),
            Map.entry("confirmRecord", "he.lan"),
            Map.entry("approveDecision", "huang.wei"),
            Map.entry("serveDecision", "chen.min"),
            Map.entry("followUp", "lin.yu"),
            Map.entry("askRating", "lin.yu"));

    private final ProcessEngine engine;
    private final Meter meter;
    private final OrdinaryAnswers answers;
    private final Map<String, Login> logins = new ConcurrentHashMap<>();
    private final String petition;

    WholeOffice(ProcessEngine engine, Meter meter, Clock clock) {
        this.engine = engine;
        this.meter = meter;
        this.answers = new OrdinaryAnswers(clock);
        this.petition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("petition")
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    public String name() {
        return "Doorstep";
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
        return as("chen.min")
                .doing(() -> engine.getFormService()
                        .submitStartForm(petition, APetition.aPetition().fields())
                        .getBusinessKey());
    }

    @Override
    public void complete(Task task, String stem, boolean visit) {
        var filled = new HashMap<>(answers.to(stem));
        if (stem.equals("hearPetitioner") && visit) {
            filled.putAll(Map.of("visitWanted", "YES", "visitPurpose", "HEAR"));
        }
        var officer = Optional.ofNullable(task.getAssignee()).orElseGet(() -> WHOSE.getOrDefault(stem, "nobody"));
        as(officer).doing(() -> {
            engine.getFormService().submitTaskForm(task.getId(), filled);
            return task;
        });
    }

    private Login as(String officer) {
        return logins.computeIfAbsent(officer, any -> Login.of(any, engine));
    }
}
