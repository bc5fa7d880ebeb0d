package org.doorstep.statute;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The profile that Doorstep ships, without an application around it. */
public final class Statutes {

    private Statutes() {}

    public static Statute shipped() {
        try (var text = new ClassPathResource("statute/cn-r22.yaml").getInputStream()) {
            return StatuteFile.read(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
