package org.doorstep.access;

import java.util.Optional;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.OfficerId;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads who is acting from the login of the request. */
@Component
final class LoggedInActors implements Actors {

    @Override
    public OfficerId current() {
        return login().map(Authentication::getName).map(OfficerId::new).orElse(OfficerId.SYSTEM);
    }

    @Override
    public boolean has(String group) {
        return login().stream()
                .flatMap(login -> login.getAuthorities().stream())
                .anyMatch(authority -> group.equals(authority.getAuthority()));
    }

    private static Optional<Authentication> login() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(login -> !(login instanceof AnonymousAuthenticationToken));
    }
}
