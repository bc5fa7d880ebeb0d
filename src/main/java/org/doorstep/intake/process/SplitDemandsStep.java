package org.doorstep.intake.process;

import java.util.Map;
import java.util.Optional;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.intake.SplitDemands;
import org.doorstep.intake.SplitDemands.Part;
import org.doorstep.kernel.CommunityId;
import org.springframework.stereotype.Component;

/** Step {@code user_splitDemands} of {@code petition}. */
@Component
class SplitDemandsStep implements TaskStep {

    private final SplitDemands splitDemands;

    SplitDemandsStep(SplitDemands splitDemands) {
        this.splitDemands = splitDemands;
    }

    @Override
    public String stem() {
        return "splitDemands";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var parts = answers.rows("demands").stream().map(SplitDemandsStep::part).toList();
        splitDemands.split(answers.petition(), parts);
        return Map.of();
    }

    private static Part part(Map<String, String> row) {
        return new Part(
                row.getOrDefault("summary", ""),
                chosen(row, "topic").orElse(null),
                chosen(row, "community").map(CommunityId::new).orElse(null));
    }

    private static Optional<String> chosen(Map<String, String> row, String field) {
        return Optional.ofNullable(row.get(field)).filter(value -> !value.isBlank());
    }
}
