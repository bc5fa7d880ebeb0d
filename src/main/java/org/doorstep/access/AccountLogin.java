package org.doorstep.access;

import org.doorstep.engine.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks a name and a password; the groups of the user become its authorities. */
@Component
final class AccountLogin implements AuthenticationProvider {

    private final Accounts accounts;

    AccountLogin(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var user = attempt.getName();
        if (user.isBlank() || !accounts.checks(user, String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("The user name or the password is wrong.");
        }
        var authorities = accounts.groupsOf(user).stream()
                .map(SimpleGrantedAuthority::new)
                .toList();
        var accepted = UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        accepted.setDetails(attempt.getDetails());
        return accepted;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
