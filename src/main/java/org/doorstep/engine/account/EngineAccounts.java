package org.doorstep.engine.account;

import java.util.List;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.doorstep.engine.Accounts;
import org.springframework.stereotype.Component;

/** Asks the engine's identity tables. */
@Component
final class EngineAccounts implements Accounts {

    private final IdentityService identities;

    EngineAccounts(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public boolean checks(String user, String password) {
        try {
            return identities.checkPassword(user, password);
        } catch (AuthenticationException tooManyAttempts) {
            return false;
        }
    }

    @Override
    public List<String> groupsOf(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
