package org.doorstep.statute;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doorstep.kernel.Refusal;

/** All versions of all profiles; new cases begin under the office's own, in its newest version. */
public final class Statutes {

    private final Map<String, Statute> byVersion = new TreeMap<>();
    private final Statute current;

    Statutes(Collection<Statute> statutes, String profile) {
        statutes.forEach(statute -> byVersion.put(statute.version().toString(), statute));
        this.current = newest(profile);
    }

    /** What a case that begins today comes under. */
    public Statute current() {
        return current;
    }

    public Statute of(StatuteVersion version) {
        var statute = byVersion.get(version.toString());
        if (statute == null) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "statute.unknown", version.toString());
        }
        return statute;
    }

    public Statute newest(String profile) {
        return byVersion.values().stream()
                .filter(statute -> statute.profile().equals(profile))
                .max(Comparator.comparingInt(statute -> statute.version().version()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "statute.unknown", profile));
    }

    /** The newest version of each profile, by name. */
    public List<Statute> newest() {
        return byVersion.values().stream()
                .map(Statute::profile)
                .distinct()
                .map(this::newest)
                .toList();
    }
}
