package org.doorstep.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Interests;
import org.springframework.stereotype.Component;

/** Who may act in a case today: present, and without an interest in it (回避, R22 §28). */
@Component
public class Candidates {

    private final Directory directory;
    private final Interests interests;
    private final Clock clock;

    Candidates(Directory directory, Interests interests, Clock clock) {
        this.directory = directory;
        this.interests = interests;
        this.clock = clock;
    }

    /**
     * Officers who may handle a demand of the unit: its own, or who stands in for them, but not its head, who approves
     * what the handler drafts. A unit that has nobody borrows from the petition office (R22 §14).
     */
    public List<Officer> handlers(UnitId unit, PetitionNumber petition) {
        var own = fit(directory.officersOf(unit), unit, petition);
        return own.isEmpty() ? fit(directory.withRole(Role.PETITION_OFFICE), unit, petition) : own;
    }

    /** The leader linked to the community today, or who stands in; empty where nobody fit is linked. */
    public Optional<Officer> caseLeader(CommunityId community, PetitionNumber petition) {
        var today = LocalDate.now(clock);
        return directory.leadersLinkedTo(community, today).stream()
                .flatMap(leader -> directory.presentFor(leader.id(), today).stream())
                .filter(leader -> !interests.has(leader.id(), petition))
                .findFirst();
    }

    private List<Officer> fit(Collection<Officer> officers, UnitId unit, PetitionNumber petition) {
        var today = LocalDate.now(clock);
        var head = directory.headOf(unit).map(Officer::id);
        var interested = interests.in(petition);
        var absent = directory.absentOn(today);
        return officers.stream()
                .flatMap(officer -> absent.contains(officer.id())
                        ? directory.presentFor(officer.id(), today).stream()
                        : Stream.of(officer))
                .distinct()
                .filter(officer -> !isHead(officer.id(), head))
                .filter(officer -> !interested.contains(officer.id()))
                .toList();
    }

    private static boolean isHead(OfficerId officer, Optional<OfficerId> head) {
        return head.filter(officer::equals).isPresent();
    }
}
