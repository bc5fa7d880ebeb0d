package org.doorstep.access.process;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives each role its rights in the engine when the office starts; what an administrator gave beyond them stays. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 90) // after the groups are there
class RightsMirror implements ApplicationRunner {

    private final AuthorizationService authorizations;

    RightsMirror(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Rights.all().forEach(this::give);
    }

    private void give(Grant grant) {
        var given = existing(grant);
        if (grant.permissions().stream().allMatch(given::isPermissionGranted)) {
            return;
        }
        grant.permissions().forEach(given::addPermission);
        authorizations.saveAuthorization(given);
    }

    private Authorization existing(Grant grant) {
        var rights = authorizations
                .createAuthorizationQuery()
                .resourceType(grant.resource())
                .resourceId(grant.id());
        var found = grant.isForEverybody()
                ? rights.authorizationType(AUTH_TYPE_GLOBAL).singleResult()
                : rights.groupIdIn(grant.group()).singleResult();
        return found == null ? fresh(grant) : found;
    }

    private Authorization fresh(Grant grant) {
        var right = authorizations.createNewAuthorization(grant.isForEverybody() ? AUTH_TYPE_GLOBAL : AUTH_TYPE_GRANT);
        if (!grant.isForEverybody()) {
            right.setGroupId(grant.group());
        }
        right.setResource(grant.resource());
        right.setResourceId(grant.id());
        return right;
    }
}
