package org.doorstep.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Tells the engine's web applications and its REST API who has logged in at our own door. */
public final class LoginOfTheOffice implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var user = request.getRemoteUser();
        if (user == null) {
            return AuthenticationResult.unsuccessful();
        }
        var result = AuthenticationResult.successful(user);
        result.setGroups(engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList());
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // nobody gets here without having passed our own door, which does the asking
    }
}
