package org.doorstep.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A petition as somebody wrote it down, not checked yet: every value a text, nothing sure to be there. */
public record IntakeForm(
        @Nullable String channel,
        @Nullable String language,
        @Nullable String receivedOn,
        boolean anonymous,
        Person petitioner,
        @Nullable String groupSize,
        List<Person> representatives,
        List<Person> members,
        boolean oral,
        boolean readBack,
        boolean urgent,
        @Nullable String request,
        @Nullable String facts,
        @Nullable String reasons,
        @Nullable String topic,
        @Nullable String community,
        boolean takenOver) {

    public IntakeForm {
        representatives = List.copyOf(representatives);
        members = List.copyOf(members);
    }

    /** Who raises the petition, and how to reach them. No number of an identity card is asked (R22 §19). */
    public record Person(
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone) {

        public static final Person NOBODY = new Person(null, null, null);
    }
}
