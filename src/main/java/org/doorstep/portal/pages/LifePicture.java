package org.doorstep.portal.pages;

import java.util.List;
import java.util.stream.IntStream;
import org.doorstep.petition.Status;
import org.doorstep.portal.CitizenCase;

/** The life of a petition from the door to the archive, and how much of it lies behind one petition. */
record LifePicture(List<Stage> stages) {

    private static final List<Status> ORDINARY =
            List.of(Status.REGISTERED, Status.IN_HAND, Status.ANSWERED, Status.CLOSED, Status.ARCHIVED);
    private static final List<Status> WITHDRAWN = List.of(Status.REGISTERED, Status.WITHDRAWN, Status.ARCHIVED);

    /** One stage; {@code when} is {@code done}, {@code now} or {@code ahead}. */
    record Stage(String status, String when) {}

    static LifePicture of(CitizenCase petition) {
        var way = petition.withdrawn() ? WITHDRAWN : ORDINARY;
        var reached = way.indexOf(Status.valueOf(petition.status()));
        return new LifePicture(IntStream.range(0, way.size())
                .mapToObj(place ->
                        new Stage(way.get(place).name(), place < reached ? "done" : place == reached ? "now" : "ahead"))
                .toList());
    }
}
