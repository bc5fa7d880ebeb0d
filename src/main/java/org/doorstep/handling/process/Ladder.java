package org.doorstep.handling.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.directory.Unit;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHeads;
import org.doorstep.engine.Variable;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The groups to which a task goes in turn that those may not hold with whom it lies (回避, R22 §28), the nearest first.
 *
 * <p>What lies with the discipline office goes to nobody else, and nothing else goes there (R22 §30). What a head decides
 * goes to a head: of a review to the one whom its module names (R22 §35, §36), of anything else to the head of the petition
 * office and then to the heads above. The work of officers goes to the head of their unit, to the petition office, and up.
 *
 * <p>The leader linked to the community, who decides about a recusal, stands on no rung: a task is offered to groups, and the
 * group of the leaders holds those of other communities.
 */
@Component
class Ladder {

    private static final String DISCIPLINE_OFFICE = Role.DISCIPLINE_OFFICE.group();

    private final Directory directory;
    private final Demands demands;
    private final ObjectProvider<TaskHeads> heads;

    Ladder(Directory directory, Demands demands, ObjectProvider<TaskHeads> heads) {
        this.directory = directory;
        this.demands = demands;
        this.heads = heads;
    }

    /**
     * @param groups those with whom the task lies
     * @param losers those who may not hold it; their units count where the groups name none
     */
    Stream<String> from(Set<String> groups, Collection<Officer> losers, TaskCase task) {
        if (groups.contains(DISCIPLINE_OFFICE) || isSealed(task)) {
            return Stream.of(DISCIPLINE_OFFICE);
        }
        var units = unitsOf(groups);
        if (isOfHeads(groups)) {
            return headNamedFor(task).map(Stream::of).orElseGet(() -> Stream.concat(groups.stream(), upFrom(units)));
        }
        var named = units.isEmpty() ? Optional.<String>empty() : headNamedFor(task);
        return Stream.of(
                        named.stream(),
                        (units.isEmpty() ? unitsOf(losers) : units).stream().map(Role::headGroup),
                        Stream.of(Role.PETITION_OFFICE.group()),
                        upFrom(units))
                .flatMap(rungs -> rungs);
    }

    /** Whether the task is one that only heads decide. */
    static boolean isOfHeads(Set<String> groups) {
        return !groups.isEmpty() && groups.stream().allMatch(Role::isOfHeads);
    }

    private boolean isSealed(TaskCase task) {
        return task.maybe(Variable.DEMAND)
                .map(demands::get)
                .filter(Demand::sealed)
                .isPresent();
    }

    private Optional<String> headNamedFor(TaskCase task) {
        return heads.stream().flatMap(module -> module.groupOf(task).stream()).findFirst();
    }

    private List<UnitId> unitsOf(Set<String> groups) {
        return directory.units().stream()
                .map(Unit::id)
                .filter(unit -> groups.contains(Role.unitGroup(unit)) || groups.contains(Role.headGroup(unit)))
                .toList();
    }

    private static List<UnitId> unitsOf(Collection<Officer> officers) {
        return officers.stream()
                .flatMap(officer -> Stream.ofNullable(officer.unit()))
                .distinct()
                .toList();
    }

    /** Above a body that only reviews stand the bodies above it, and the petition office last. */
    private Stream<String> upFrom(List<UnitId> units) {
        var answering = units.stream()
                .filter(unit ->
                        directory.unit(unit).filter(Unit::handlesDemands).isPresent());
        var reviewing = units.stream()
                .filter(unit ->
                        directory.unit(unit).filter(Unit::handlesDemands).isEmpty());
        var office = unitsOf(directory.withRole(Role.PETITION_OFFICE_HEAD)).stream();
        return Stream.of(
                        headsAbove(reviewing),
                        Stream.of(Role.PETITION_OFFICE_HEAD.group()),
                        headsAbove(Stream.concat(answering, office)))
                .flatMap(rungs -> rungs)
                .distinct();
    }

    private Stream<String> headsAbove(Stream<UnitId> units) {
        return units.flatMap(unit -> directory.above(unit).stream()).map(Role::headGroup);
    }
}
