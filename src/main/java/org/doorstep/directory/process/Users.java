package org.doorstep.directory.process;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.doorstep.directory.Membership;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Passwords;
import org.doorstep.directory.Role;
import org.doorstep.directory.Unit;
import org.doorstep.words.OfficeLanguage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The engine's users: a name, no address of any kind, and the groups that the directory gives. */
@Component
class Users {

    private final IdentityService identities;
    private final OfficeLanguage office;
    private final ObjectProvider<Passwords> passwords;

    Users(IdentityService identities, OfficeLanguage office, ObjectProvider<Passwords> passwords) {
        this.identities = identities;
        this.office = office;
        this.passwords = passwords;
    }

    void mirror(Officer officer, List<Unit> units) {
        var user = identities.createUserQuery().userId(officer.id().value()).singleResult();
        if (user == null) {
            user = identities.newUser(officer.id().value());
            user.setPassword(firstPassword(officer));
        }
        var first = officer.name().first(office.locale());
        var last = officer.name().last(office.locale());
        if (!first.equals(user.getFirstName()) || !last.equals(user.getLastName())) {
            user.setFirstName(first);
            user.setLastName(last);
            identities.saveUser(user);
        }
        join(officer.id().value(), Membership.of(officer, units));
    }

    /** Who has left has no account; what they did stays under their id. */
    void remove(Officer officer) {
        identities.deleteUser(officer.id().value());
    }

    private void join(String user, Set<String> wanted) {
        var missing = new HashSet<>(wanted);
        for (Group group : identities.createGroupQuery().groupMember(user).list()) {
            if (!missing.remove(group.getId()) && Role.isOurs(group.getId())) {
                identities.deleteMembership(user, group.getId());
            }
        }
        missing.forEach(group -> identities.createMembership(user, group));
    }

    private String firstPassword(Officer officer) {
        return passwords.stream()
                .flatMap(source -> source.first(officer).stream())
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
