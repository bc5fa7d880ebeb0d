package org.doorstep.directory.process;

import org.doorstep.directory.Directory;
import org.doorstep.directory.DirectoryChanged;
import org.doorstep.directory.Roster;
import org.doorstep.engine.WithoutRights;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Copies the directory into the engine's users and groups: at start, and in the transaction of each change. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100) // after whoever fills an empty directory
class AccountMirror implements ApplicationRunner {

    private final Directory directory;
    private final Roster roster;
    private final WithoutRights withoutRights;
    private final Groups groups;
    private final Users users;

    AccountMirror(Directory directory, Roster roster, WithoutRights withoutRights, Groups groups, Users users) {
        this.directory = directory;
        this.roster = roster;
        this.withoutRights = withoutRights;
        this.groups = groups;
        this.users = users;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        mirror();
    }

    /** Whoever changes the directory was let in by our rules and needs no rights of their own on the engine's users. */
    @EventListener
    @Transactional
    public void on(DirectoryChanged change) {
        withoutRights.run(this::mirror);
    }

    private void mirror() {
        var units = directory.units();
        groups.mirror(units);
        for (var officer : roster.everybody()) {
            if (officer.active()) {
                users.mirror(officer, units);
            } else {
                users.remove(officer);
            }
        }
    }
}
