package org.doorstep.workbench.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.doorstep.words.OfficeLanguage;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the Tasklist's filters once, in an office that has none; from then on they are the administrator's. */
@Component
class ReadyFilters implements ApplicationRunner {

    private static final List<String> COLUMNS = List.of("petitionNumber", "topicName", "communityName");
    private static final int SECONDS_TO_REFRESH = 30;

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final Words words;
    private final OfficeLanguage office;

    ReadyFilters(
            FilterService filters,
            TaskService tasks,
            AuthorizationService authorizations,
            Words words,
            OfficeLanguage office) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.words = words;
        this.office = office;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (filters.createFilterQuery().count() == 0) {
            for (var filter : ReadyFilter.values()) {
                layOut(filter);
            }
        }
    }

    private void layOut(ReadyFilter ready) {
        var filter = filters.newTaskFilter(say("workbench.filter." + ready.word()));
        filter.setQuery(ready.narrow(tasks.createTaskQuery()));
        filter.setProperties(Map.of(
                "description",
                say("workbench.filter." + ready.word() + ".description"),
                "priority",
                ready.ordinal(),
                "refresh",
                SECONDS_TO_REFRESH,
                "showUndefinedVariable",
                false,
                "variables",
                COLUMNS.stream()
                        .map(name -> Map.of("name", name, "label", say("workbench.column." + name)))
                        .toList()));
        var id = Objects.requireNonNull(filters.saveFilter(filter).getId());
        if (ready.readers().isEmpty()) {
            letRead(id, null);
        }
        ready.readers().forEach(role -> letRead(id, role.group()));
    }

    private void letRead(String filter, @Nullable String group) {
        var right = authorizations.createNewAuthorization(
                group == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
        if (group != null) {
            right.setGroupId(group);
        }
        right.setResource(Resources.FILTER);
        right.setResourceId(filter);
        right.addPermission(Permissions.READ);
        authorizations.saveAuthorization(right);
    }

    private String say(String key) {
        return words.say(office.locale(), key);
    }
}
