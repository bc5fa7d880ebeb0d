package org.doorstep.office;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.DoorstepApplication;
import org.jspecify.annotations.Nullable;

/**
 * An office in a process of its own, on a database in a folder, so that a test can pull the plug: it is killed without a
 * word and opened again on the same folder.
 */
public final class ForkedOffice implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final int LAST_LINES = 40;

    private final Path folder;
    private final int port;
    private final List<String> program;
    private final List<String> settings;
    private volatile @Nullable Process running;

    private ForkedOffice(Path folder, List<String> program, List<String> settings) {
        this.folder = folder;
        this.port = freePort();
        this.program = program;
        this.settings = settings;
    }

    /** Opens the demo office in a folder, with settings like {@code doorstep.language=zh}. */
    public static ForkedOffice in(Path folder, String... settings) {
        var program = List.of("-cp", withoutTests(), DoorstepApplication.class.getName());
        return opened(new ForkedOffice(
                folder,
                program,
                Stream.concat(Stream.of("spring.profiles.active=demo"), Stream.of(settings))
                        .toList()));
    }

    /** Opens an office in a folder as it is put into service: the jar, and no demo unless the settings ask for it. */
    public static ForkedOffice ofTheJar(Path folder, String... settings) {
        return opened(new ForkedOffice(folder, List.of("-jar", TheJar.file().toString()), List.of(settings)));
    }

    private static ForkedOffice opened(ForkedOffice office) {
        office.opens();
        return office;
    }

    /** Starts the process and waits until it answers. */
    public synchronized void opens() {
        running = start();
        await("the office to open")
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(200))
                .until(this::isReady);
    }

    /** What {@code kill -9} does: no shutdown hook runs and no file is closed. */
    public synchronized void isKilled() {
        var process = running;
        if (process != null) {
            process.destroyForcibly().onExit().join();
            running = null;
        }
    }

    public Desk desk(String officer) {
        return new Desk(address(), officer, "en");
    }

    public Desk stranger() {
        return new Desk(address(), null, "en");
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Everything that was said on the console since the folder was first opened. */
    public String said() {
        try {
            return Files.readString(console());
        } catch (IOException unheard) {
            throw new UncheckedIOException(unheard);
        }
    }

    @Override
    public void close() {
        isKilled();
    }

    private Process start() {
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
        command.addAll(program);
        command.add("--server.port=" + port);
        settings.forEach(setting -> command.add("--" + setting));
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()))
                    .start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    private boolean isReady() {
        var process = running;
        if (process == null || !process.isAlive()) {
            throw new AssertionError("The office did not open:\n" + lastWords());
        }
        return stranger().isAnswered("/actuator/health/readiness");
    }

    private Path console() {
        return folder.resolve("console.txt");
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(console());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException silent) {
            return "it said nothing";
        }
    }

    /** Neither the settings of the tests nor what measures them in the engine has a place in an office that works. */
    private static String withoutTests() {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.contains("process-test-coverage"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
