package org.doorstep.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doorstep.kernel.CommunityId;
import org.doorstep.petition.Channel;
import org.doorstep.petition.Matter;
import org.doorstep.petition.Petitioner;
import org.jspecify.annotations.Nullable;

/** A petition that may be registered: complete, in the office's codes, and as long as the case file can keep. */
public record Intake(
        Channel channel,
        Locale language,
        LocalDate receivedOn,
        boolean anonymous,
        Petitioner petitioner,
        int groupSize,
        List<Petitioner> representatives,
        List<Petitioner> members,
        boolean oral,
        boolean readBack,
        boolean urgent,
        Matter matter,
        @Nullable String topic,
        @Nullable CommunityId community,
        boolean takenOver) {

    static final int MOST_REPRESENTATIVES = 5; // at a visit, R22 §20
    static final int MOST_PEOPLE = 100_000;
    static final int MOST_NAMED =
            1_000; // each with a code of their own; how many there are is said by the group's size
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final int REQUEST = 4_000; // as long as the exchange record keeps it
    private static final int STORY = 20_000;
    private static final int NAME = 100;
    private static final int ADDRESS = 300;

    public Intake {
        representatives = List.copyOf(representatives);
        members = List.copyOf(members);
        var findings = new Findings();
        inspectPeople(findings, anonymous, takenOver, petitioner);
        inspectOthers(findings, "representatives", representatives);
        inspectOthers(findings, "members", members);
        inspectNumbers(findings, channel, groupSize, representatives.size(), members.size());
        inspectMatter(findings, takenOver, matter.request(), matter.facts(), matter.reasons());
        findings.refuseIfAny();
    }

    /** What R22 §19 asks for; another system may keep it in fewer fields, and what it has is registered all the same. */
    static void inspectMatter(
            Findings findings,
            boolean takenOver,
            @Nullable String request,
            @Nullable String facts,
            @Nullable String reasons) {
        findings.story("request", request, true, REQUEST);
        findings.story("facts", facts, !takenOver, STORY);
        findings.story("reasons", reasons, !takenOver, STORY);
    }

    static void inspectPeople(Findings findings, boolean anonymous, boolean takenOver, Petitioner petitioner) {
        if (anonymous && petitioner.name() != null) {
            findings.add("petitioner.name", "intake.anonymousWithName");
        }
        inspectPerson(findings, "petitioner.", petitioner, !anonymous, !anonymous && !takenOver);
    }

    static void inspectOthers(Findings findings, String field, List<Petitioner> others) {
        for (int i = 0; i < others.size(); i++) {
            inspectPerson(findings, field + "[" + i + "].", others.get(i), true, false);
        }
    }

    static void inspectNumbers(Findings findings, Channel channel, int groupSize, int representatives, int members) {
        if (groupSize < 1 || groupSize > MOST_PEOPLE) {
            findings.add("groupSize", "intake.groupSize", MOST_PEOPLE);
        }
        if (channel == Channel.VISIT && representatives > MOST_REPRESENTATIVES) {
            findings.add("representatives", "intake.tooManyRepresentatives", MOST_REPRESENTATIVES);
        }
        if (groupSize >= 1 && representatives > groupSize) {
            findings.add("representatives", "intake.moreRepresentativesThanPeople", groupSize);
        } else if (groupSize >= 1 && members > 0 && representatives + members >= groupSize) {
            findings.add("members", "intake.moreMembersThanPeople", groupSize, representatives + members + 1);
        }
        if (representatives + members > MOST_NAMED) {
            findings.add(members > 0 ? "members" : "representatives", "intake.tooManyNamed", MOST_NAMED);
        }
    }

    static void inspectPerson(
            Findings findings, String path, Petitioner person, boolean nameNeeded, boolean addressNeeded) {
        findings.line(path + "name", person.name(), nameNeeded, NAME);
        findings.line(path + "address", person.address(), addressNeeded, ADDRESS);
        findings.phone(path + "phone", person.phone());
    }
}
