package org.doorstep.engine.publishing;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.doorstep.kernel.Refusal;

/** Says what the engine found wrong in a set as we say it ourselves: file by file, without numbers of errors and lines. */
final class EngineReports {

    /** The engine's own words on a process without a time to live; our guard has said it in one sentence. */
    private static final String TIME_TO_LIVE = "ENGINE-12018";

    private EngineReports() {}

    static Refusal refusal(ParseException unfit) {
        return new Refusal(
                "engine.modelsRefused",
                unfit.getResorceReports().stream()
                        .flatMap(report -> report.getErrors().stream()
                                .flatMap(EngineReports::sentences)
                                .map(sentence -> report.getResourceName() + ": " + sentence))
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    /** Ours name the element; the engine's own do not. */
    private static Stream<String> sentences(Problem problem) {
        var element = problem.getMainElementId();
        return problem.getMessage()
                .lines()
                .filter(line -> !line.isBlank() && !isAboutTimeToLive(line))
                .map(String::strip)
                .map(line -> element == null || line.contains(element) ? line : element + ": " + line);
    }

    private static boolean isAboutTimeToLive(String line) {
        return line.contains(TIME_TO_LIVE) || line.startsWith("* ");
    }
}
