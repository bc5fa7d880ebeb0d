package org.doorstep.office;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody logged in, for our own pages and for the engine alike. */
public final class Login {

    private final String officer;
    private final List<String> groups;
    private final IdentityService identities;

    private Login(String officer, List<String> groups, IdentityService identities) {
        this.officer = officer;
        this.groups = groups;
        this.identities = identities;
    }

    public static Login of(String officer, ProcessEngine engine) {
        var identities = engine.getIdentityService();
        var groups = identities.createGroupQuery().groupMember(officer).list().stream()
                .map(Group::getId)
                .toList();
        return new Login(officer, groups, identities);
    }

    public <T> T doing(Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        officer, null, AuthorityUtils.createAuthorityList(groups)));
        identities.setAuthentication(officer, groups);
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
            SecurityContextHolder.clearContext();
        }
    }
}
