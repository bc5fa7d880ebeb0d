package org.doorstep.office;

import java.util.HashMap;
import java.util.Map;
import org.doorstep.kernel.PetitionNumber;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has the running periods of a case stand under another law, until the test ends: the office is shared with other tests. */
@TestComponent
public class AnotherLaw {

    private final JdbcClient jdbc;
    private final Map<String, String> before = new HashMap<>();

    AnotherLaw(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Periods whose code that law does not know cannot be read any more until it is repealed. */
    public void rules(PetitionNumber petition, String version) {
        before.putIfAbsent(petition.value(), lawOf(petition));
        puts(petition.value(), version);
    }

    void isRepealed() {
        before.forEach(this::puts);
        before.clear();
    }

    private String lawOf(PetitionNumber petition) {
        return jdbc.sql("select distinct statute from deadline where petition = ?")
                .param(petition.value())
                .query(String.class)
                .single();
    }

    private void puts(String petition, String version) {
        jdbc.sql("update deadline set statute = ? where petition = ?")
                .params(version, petition)
                .update();
    }
}
