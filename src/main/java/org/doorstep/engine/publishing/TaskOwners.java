package org.doorstep.engine.publishing;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.doorstep.kernel.FieldError;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds the steps that nobody would see: without an owner, or for a group that the office does not have. */
@Component
class TaskOwners {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final ObjectProvider<IdentityService> identities;

    TaskOwners(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    Stream<FieldError> problems(String file, Document diagram) {
        return Xml.elements(diagram, "userTask").flatMap(task -> problems(file, task));
    }

    private Stream<FieldError> problems(String file, Element task) {
        var id = task.getAttribute("id");
        var owners = COMMA.splitAsStream(Xml.camunda(task, "candidateGroups").strip())
                .filter(owner -> !owner.isEmpty())
                .toList();
        if (owners.isEmpty() && Xml.camunda(task, "assignee").isBlank()) {
            return Stream.of(FieldError.of(file, "model.noOwner", id));
        }
        return owners.stream()
                .filter(owner -> !owner.contains("{") && !isKnown(owner))
                .map(owner -> FieldError.of(file, "model.noGroup", id, owner));
    }

    private boolean isKnown(String group) {
        return identities.getObject().createGroupQuery().groupId(group).count() > 0;
    }
}
