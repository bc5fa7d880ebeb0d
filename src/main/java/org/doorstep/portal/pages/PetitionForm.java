package org.doorstep.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.doorstep.intake.IntakeForm;
import org.doorstep.petition.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A petition as a citizen types it in.
 *
 * @param key chosen when the page was asked for, so that a second click sends nothing twice
 */
record PetitionForm(
        @Nullable String key,
        @Nullable Boolean anonymous,
        @Nullable Someone petitioner,
        @Nullable String groupSize,
        @Nullable List<Someone> representatives,
        @Nullable String members,
        @Nullable Boolean oral,
        @Nullable Boolean readBack,
        @Nullable String request,
        @Nullable String facts,
        @Nullable String reasons,
        @Nullable String community,
        @Nullable String topic) {

    static final int MOST_ROWS = 5;

    PetitionForm {
        petitioner = petitioner == null ? Someone.NOBODY : petitioner;
        representatives = representatives == null ? List.of() : List.copyOf(representatives);
    }

    /** Who raises the petition, or speaks for those who do. */
    record Someone(
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone) {

        static final Someone NOBODY = new Someone(null, null, null);

        private IntakeForm.Person asPerson() {
            return new IntakeForm.Person(name, address, phone);
        }

        private boolean isEmpty() {
            return isBlank(name) && isBlank(address) && isBlank(phone);
        }
    }

    static PetitionForm empty() {
        return new PetitionForm(
                UUID.randomUUID().toString(), null, null, null, null, null, null, null, null, null, null, null, null);
    }

    PetitionForm withOneMore() {
        var more = new ArrayList<>(people());
        if (more.size() < MOST_ROWS) {
            more.add(Someone.NOBODY);
        }
        return with(more);
    }

    PetitionForm withoutLast() {
        return with(people().subList(0, Math.max(0, people().size() - 1)));
    }

    IntakeForm asIntake(Locale language) {
        return new IntakeForm(
                Channel.NET.name(),
                language.getLanguage(),
                null,
                isTicked(anonymous),
                petitioner == null ? IntakeForm.Person.NOBODY : petitioner.asPerson(),
                groupSize,
                people().stream()
                        .filter(someone -> !someone.isEmpty())
                        .map(Someone::asPerson)
                        .toList(),
                named(members),
                isTicked(oral),
                isTicked(readBack),
                false,
                request,
                facts,
                reasons,
                topic,
                community,
                false);
    }

    private PetitionForm with(List<Someone> people) {
        return new PetitionForm(
                key,
                anonymous,
                petitioner,
                groupSize,
                people,
                members,
                oral,
                readBack,
                request,
                facts,
                reasons,
                community,
                topic);
    }

    private List<Someone> people() {
        return representatives == null ? List.of() : representatives;
    }

    /** One name a line: whoever only signs is asked for nothing else. */
    private static List<IntakeForm.Person> named(@Nullable String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .filter(line -> !line.isBlank())
                        .map(name -> new IntakeForm.Person(name, null, null))
                        .toList();
    }

    private static boolean isTicked(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
