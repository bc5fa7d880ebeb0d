package org.doorstep.handling.process;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Membership;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.engine.TaskBars;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHands;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Interests;
import org.springframework.stereotype.Component;

/**
 * A task that its officer may not work on (回避, R22 §28), or nobody of those to whom it is offered, is taken over by the
 * nearest group up the {@link Ladder} with somebody who may. Where really nobody may, it stays where it lies until the
 * office names another head or officer there: a decision in lower hands, or in those of somebody with an interest, would be
 * worse than a late one, and its deadline goes on telling that it is late. A head gives tasks of the unit to its officers,
 * or to the petition office.
 */
@Component
class HandsOfTheOffice implements TaskHands {

    private final TaskBars bars;
    private final Directory directory;
    private final Interests interests;
    private final Ladder ladder;

    HandsOfTheOffice(TaskBars bars, Directory directory, Interests interests, Ladder ladder) {
        this.bars = bars;
        this.directory = directory;
        this.interests = interests;
        this.ladder = ladder;
    }

    @Override
    public Optional<String> groupInsteadOf(OfficerId officer, Set<String> groups, TaskCase task) {
        return nearest(groups, directory.officer(officer).stream().toList(), task);
    }

    @Override
    public Optional<String> groupInsteadOf(Set<String> groups, TaskCase task) {
        if (interests.in(task.petition()).isEmpty()) {
            return Optional.empty(); // as in most cases: nobody has to be looked up
        }
        var members = membersOf(groups);
        var someoneMay = members.stream().anyMatch(member -> isFree(member.id(), groups, task));
        return someoneMay ? Optional.empty() : nearest(groups, members, task);
    }

    private Optional<String> nearest(Set<String> groups, Collection<Officer> losers, TaskCase task) {
        return ladder.from(groups, losers, task)
                .filter(rung -> membersOf(Set.of(rung)).stream().anyMatch(member -> isFree(member.id(), groups, task)))
                .findFirst()
                .filter(rung -> !groups.contains(rung));
    }

    /** Whoever handles a demand drafts what its head approves, and is no head in it (four eyes, R22 §28, §32). */
    private boolean isFree(OfficerId officer, Set<String> groups, TaskCase task) {
        var decidesAboutOwnWork = Ladder.isOfHeads(groups)
                && task.maybe(HandlingProcess.HANDLER).filter(officer::equals).isPresent();
        return !decidesAboutOwnWork && bars.leaveFree(officer, task);
    }

    private List<Officer> membersOf(Set<String> groups) {
        var units = directory.units();
        return directory.officers().stream()
                .filter(officer -> !Collections.disjoint(Membership.of(officer, units), groups))
                .toList();
    }

    @Override
    public boolean mayGive(OfficerId giver, OfficerId taker, Set<String> groups) {
        return directory.units().stream()
                .filter(unit -> giver.equals(unit.head()) && groups.contains(Role.headGroup(unit.id())))
                .anyMatch(unit ->
                        takersIn(unit.id()).anyMatch(officer -> officer.id().equals(taker)));
    }

    private Stream<Officer> takersIn(UnitId unit) {
        return Stream.concat(directory.officersOf(unit).stream(), directory.withRole(Role.PETITION_OFFICE).stream());
    }
}
