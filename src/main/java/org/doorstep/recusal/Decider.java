package org.doorstep.recusal;

import java.util.List;
import java.util.Set;
import org.doorstep.directory.Officer;
import org.doorstep.kernel.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about a recusal.
 *
 * @param group the group that is offered the task
 * @param members those of it who may take it: none of them is asked about, none has an interest
 * @param alone whether the group holds others whom the case does not concern, so that the task is given to the first one
 */
public record Decider(String group, List<OfficerId> members, boolean alone) {

    static Decider group(String group, List<Officer> members) {
        return new Decider(group, members.stream().map(Officer::id).toList(), false);
    }

    static Decider person(String group, Officer officer) {
        return new Decider(group, List.of(officer.id()), true);
    }

    Decider without(Set<OfficerId> barred) {
        return new Decider(
                group,
                members.stream().filter(member -> !barred.contains(member)).toList(),
                alone);
    }

    public boolean has(OfficerId officer) {
        return members.contains(officer);
    }

    boolean isSomebody() {
        return !members.isEmpty();
    }

    /** The one to whom the task is given, or nothing where it is offered to the group. */
    public @Nullable OfficerId assignee() {
        return alone ? members.get(0) : null;
    }
}
