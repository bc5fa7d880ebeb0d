package org.doorstep.statute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doorstep.kernel.FieldError;
import org.jspecify.annotations.Nullable;

/** The text of one profile, whole with what it takes from another, read with every fault named. */
final class StatuteFile {

    private static final Pattern STEM = Pattern.compile("[a-z][A-Za-z0-9]{1,63}");
    private static final int HIGHEST_VERSION = 9_999;

    private final List<FieldError> faults = new ArrayList<>();
    private final Leaf root;

    private StatuteFile(JsonNode text) {
        this.root = new Leaf("", text, faults);
    }

    static Statute read(JsonNode text) {
        return new StatuteFile(text).statute();
    }

    private Statute statute() {
        var statute = new Statute(
                new StatuteVersion(root.at("profile").code(), version()),
                root.at("name").wording(),
                root.at("inForceSince").isAbsent()
                        ? null
                        : root.at("inForceSince").date(),
                root.at("calendar").code(),
                root.at("rollLastDay").flag(),
                root.at("silenceStartsHandling").flag(),
                new OfficeHours(
                        root.at("officeHours").at("open").time(),
                        root.at("officeHours").at("close").time()),
                root.at("reminderPercent").percent(),
                root.at("warnings").items().stream().map(StatuteFile::warning).toList(),
                reopenWhen(),
                representatives(root.at("representatives")),
                coded("clocks", StatuteFile::clock),
                root.at("stages").items().stream().map(StatuteFile::stage).toList(),
                coded("routes", StatuteFile::route),
                coded("documents", StatuteFile::document),
                coded("retentions", StatuteFile::retention),
                root.at("defaultStep").term(),
                steps());
        checkReferences(statute);
        if (!faults.isEmpty()) {
            throw new InvalidStatute(faults);
        }
        return statute;
    }

    private int version() {
        var version = root.at("version").number();
        if (version == 0 || version > HIGHEST_VERSION) {
            root.at("version").fault("statute.notANumber", version);
        }
        return version;
    }

    private <T> Map<String, T> coded(String section, Function<Leaf.Entry, T> reader) {
        var found = new LinkedHashMap<String, T>();
        for (var entry : root.at(section).entries()) {
            new Leaf(section, new TextNode(entry.key()), faults).code();
            found.put(entry.key(), reader.apply(entry));
        }
        return found;
    }

    private static Warning warning(Leaf leaf) {
        return new Warning(leaf.at("percent").percent(), leaf.at("tells").oneOf(Warning.Audience.class));
    }

    private Set<ReopenGround> reopenWhen() {
        return root.at("reopenWhen").list().stream()
                .map(ground -> ground.oneOf(ReopenGround.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Representatives representatives(Leaf leaf) {
        return new Representatives(
                leaf.at("smallGroup").number(),
                leaf.at("mostOfSmallGroup").number(),
                leaf.at("most").number(),
                leaf.at("article").text());
    }

    private static LegalClock clock(Leaf.Entry entry) {
        var leaf = entry.leaf();
        return new LegalClock(
                entry.key(),
                leaf.at("period").term(),
                leaf.at("starts").wording(),
                leaf.at("ends").wording(),
                leaf.at("extension").maybeCode(),
                leaf.at("right").flagIfSaid(),
                leaf.at("excludesHearing").flagIfSaid(),
                leaf.at("article").text());
    }

    private static Stage stage(Leaf leaf) {
        return new Stage(
                leaf.at("code").code(),
                leaf.at("name").wording(),
                leaf.at("decidedBy").wording(),
                leaf.at("ask").maybeCode(),
                leaf.at("answer").code(),
                leaf.at("article").text());
    }

    private static Route route(Leaf.Entry entry) {
        var leaf = entry.leaf();
        return new Route(
                entry.key(),
                leaf.at("name").wording(),
                leaf.at("clock").maybeCode(),
                leaf.at("document").code(),
                elsewhere(leaf.at("elsewhere")),
                leaf.at("article").text());
    }

    private static Route.@Nullable Elsewhere elsewhere(Leaf leaf) {
        return leaf.isAbsent()
                ? null
                : new Route.Elsewhere(
                        leaf.at("organ").wording(),
                        leaf.at("within").wording(),
                        leaf.at("papers").wording());
    }

    private static DocumentKind document(Leaf.Entry entry) {
        var leaf = entry.leaf();
        return new DocumentKind(
                entry.key(),
                leaf.at("name").wording(),
                leaf.at("retention").code(),
                leaf.at("article").text());
    }

    private static Retention retention(Leaf.Entry entry) {
        var years = entry.leaf().at("years");
        return new Retention(entry.key(), years.isAbsent() ? null : Period.ofYears(years.number()));
    }

    private Map<String, Term> steps() {
        var steps = new LinkedHashMap<String, Term>();
        for (var entry : root.at("steps").entries()) {
            if (!STEM.matcher(entry.key()).matches()) {
                root.at("steps").fault("statute.notAStep", entry.key());
            }
            steps.put(entry.key(), entry.leaf().term());
        }
        return steps;
    }

    /** A clock, a document or a retention class that is spoken of is there. */
    private void checkReferences(Statute statute) {
        var clocks = statute.clocks().keySet();
        statute.clocks().forEach((code, clock) -> there(clocks, clock.extension(), "clocks." + code));
        statute.stages().forEach(stage -> {
            there(clocks, stage.ask(), "stages");
            there(clocks, stage.answer(), "stages");
        });
        statute.routes().forEach((code, route) -> {
            there(clocks, route.clock(), "routes." + code);
            there(statute.documents().keySet(), route.document(), "routes." + code);
        });
        statute.documents()
                .forEach((code, document) ->
                        there(statute.retentions().keySet(), document.retention(), "documents." + code));
    }

    private void there(Set<String> known, @Nullable String code, String place) {
        if (code != null && !known.contains(code)) {
            faults.add(FieldError.of(place, "statute.notThere", code));
        }
    }
}
