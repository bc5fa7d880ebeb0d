package org.doorstep.intake.imports;

import jakarta.annotation.PreDestroy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** The imports of this node since it started, the newest first; in the background one runs at a time. */
@Component
class ImportRuns {

    private static final int MOST_REMEMBERED = 20;

    private final Mappings mappings;
    private final SheetReader sheets;
    private final ImportPetitions imports;
    private final Actors actors;
    private final Deque<ImportRun> runs = new ArrayDeque<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "petition-import");
        thread.setDaemon(true);
        return thread;
    });

    ImportRuns(Mappings mappings, SheetReader sheets, ImportPetitions imports, Actors actors) {
        this.mappings = mappings;
        this.sheets = sheets;
        this.imports = imports;
        this.actors = actors;
    }

    ImportRun now(byte[] file, @Nullable String mapping, @Nullable String system) {
        var run = prepare(file, mapping, system);
        imports.run(run);
        return run;
    }

    ImportRun inBackground(byte[] file, @Nullable String mapping, @Nullable String system) {
        var run = prepare(file, mapping, system);
        background.execute(new DelegatingSecurityContextRunnable(() -> imports.run(run)));
        return run;
    }

    ImportRun get(String id) {
        return list().stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "intake.importUnknown"));
    }

    List<ImportRun> list() {
        synchronized (runs) {
            return List.copyOf(runs);
        }
    }

    private ImportRun prepare(byte[] file, @Nullable String written, @Nullable String system) {
        var mapping = mappings.read(written);
        var named = system == null || system.isBlank() ? mapping : mapping.ofSystem(system.strip());
        var run = new ImportRun(actors.current(), Table.of(sheets.read(file), named));
        synchronized (runs) {
            runs.addFirst(run);
            while (runs.size() > MOST_REMEMBERED) {
                runs.removeLast();
            }
        }
        return run;
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }
}
