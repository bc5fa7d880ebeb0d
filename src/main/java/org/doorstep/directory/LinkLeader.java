package org.doorstep.directory;

import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;

/** Ties a leader to a community (挂钩); the same first day again changes when the tie ends. */
@UseCase
public class LinkLeader {

    private final Roster roster;
    private final Known known;
    private final Permission permission;

    LinkLeader(Roster roster, Known known, Permission permission) {
        this.roster = roster;
        this.known = known;
        this.permission = permission;
    }

    public void link(Link link) {
        permission.ofAdministrator();
        known.community(link.community());
        if (!known.active(link.leader()).has(Role.LINKED_LEADER)) {
            throw new Refusal("directory.notLeader", link.leader().value());
        }
        roster.linksOf(link.community()).stream()
                .filter(other -> other.leader().equals(link.leader())
                        && !other.from().equals(link.from())
                        && other.overlaps(link))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            "directory.overlappingLink",
                            other.leader().value(),
                            other.from().toString());
                });
        roster.put(link);
    }
}
