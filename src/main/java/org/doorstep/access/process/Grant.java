package org.doorstep.access.process;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** A right on one thing of the engine, or on all of a kind; the group {@code *} is everybody who has logged in. */
record Grant(String group, Resource resource, String id, List<Permission> permissions) {

    static Grant everybody(Resource resource, String id, Permission... permissions) {
        return new Grant(Authorization.ANY, resource, id, List.of(permissions));
    }

    static Grant to(String group, Resource resource, String id, Permission... permissions) {
        return new Grant(group, resource, id, List.of(permissions));
    }

    boolean isForEverybody() {
        return group.equals(Authorization.ANY);
    }
}
