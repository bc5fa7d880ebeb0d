package org.doorstep.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** A project as the file of the office writes it down: its names, who leads it, and which officers work on it. */
public record ProjectRow(
        String id,
        @Nullable String en,
        @Nullable String zh,
        @Nullable String leader,
        List<String> officers) {

    public ProjectRow {
        officers = officers == null ? List.of() : List.copyOf(officers);
    }

    /** Says what is wrong with it, if anything is: a name that is missing, somebody who is not there or is there twice. */
    void check(Set<String> known) {
        if (isMissing(en) || isMissing(zh)) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.projectNames", id);
        }
        var seen = new HashSet<String>();
        people().forEach(officer -> {
            if (!known.contains(officer)) {
                throw new Refusal(Refusal.Kind.INVALID, "directory.notInOffice", id, officer);
            }
            if (!seen.add(officer)) {
                throw new Refusal(Refusal.Kind.INVALID, "directory.twiceOnProject", id, officer);
            }
        });
    }

    Project project() {
        return new Project(new ProjectId(id), new Names(String.valueOf(en), String.valueOf(zh)));
    }

    Stream<ProjectWork> workFrom(LocalDate day) {
        return people().map(officer ->
                new ProjectWork(new ProjectId(id), new OfficerId(officer), officer.equals(leader), day, null));
    }

    private Stream<String> people() {
        return Stream.concat(Stream.ofNullable(leader), officers.stream());
    }

    private static boolean isMissing(@Nullable String name) {
        return name == null || name.isBlank();
    }
}
