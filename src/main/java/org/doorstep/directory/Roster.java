package org.doorstep.directory;

import java.util.List;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;

/** Keeps the directory: what is put replaces what had the same id. */
public interface Roster {

    boolean isEmpty();

    /** Puts a unit; {@code place} is where lists show it. */
    void put(Unit unit, int place);

    void put(Officer officer);

    void put(Community community, int place);

    void put(Topic topic, int place);

    void put(Link link);

    void put(Project project, int place);

    void put(ProjectWork work);

    void put(Absence absence);

    /** Every officer there ever was, those who have left too. */
    List<Officer> everybody();

    List<Absence> absencesOf(OfficerId officer);

    /** Every link that the community has had or will have, the oldest first. */
    List<Link> linksOf(CommunityId community);

    void remove(Absence absence);
}
