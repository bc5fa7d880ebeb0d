package org.doorstep.intake;

import java.util.List;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.jspecify.annotations.Nullable;

/** Divides a petition into its demands (诉求), each with a clock of its own; undivided it is one demand. */
@UseCase
public class SplitDemands {

    private static final int MOST_DEMANDS = 20;
    private static final int SUMMARY = 1_000;

    private final Petitions petitions;
    private final Demands demands;

    SplitDemands(Petitions petitions, Demands demands) {
        this.petitions = petitions;
        this.demands = demands;
    }

    public void split(PetitionNumber number, List<Part> parts) {
        inspect(parts);
        var petition = petitions.forStep(number);
        int place = 1;
        for (var part : parts) {
            var topic = part.topic() == null ? petition.topic() : part.topic();
            var community = part.community() == null ? petition.community() : part.community();
            demands.open(number.demand(place++), part.summary(), topic, community);
        }
    }

    private static void inspect(List<Part> parts) {
        var findings = new Findings();
        for (int i = 0; i < parts.size(); i++) {
            findings.story("demands[" + i + "].summary", parts.get(i).summary(), true, SUMMARY);
        }
        if (parts.size() > MOST_DEMANDS) {
            findings.add("demands", "intake.tooManyDemands", MOST_DEMANDS);
        }
        findings.refuseIfAny();
    }

    /** One demand as the registrar words it; topic and community are the petition's where none is given. */
    public record Part(
            String summary,
            @Nullable String topic,
            @Nullable CommunityId community) {}
}
