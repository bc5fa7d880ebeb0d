package org.doorstep.statute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The profiles that Doorstep ships, without an application around them. */
public final class StatutesForTests {

    private StatutesForTests() {}

    public static Statutes shipped() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:statute/*.yaml");
            return new Statutes(StatuteShelf.read(List.of(files)), "CN-R22");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
