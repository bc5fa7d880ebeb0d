package org.doorstep.petition.persistence;

import java.util.List;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.DemandSealed;
import org.doorstep.vault.ClosedColumn;
import org.doorstep.vault.Reclose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves a misconduct report under the sealed key (R22 §30). The text and the files may speak of it, so they go too; the other
 * demands live on with their own summaries, and the people with them while any is left.
 */
@Component
class Sealing {

    private static final String OF_PETITION = "petition = :value";

    private final JdbcClient jdbc;
    private final Reclose reclose;
    private final PetitionFacts petitions;
    private final Likeness likeness;
    private final ApplicationEventPublisher events;

    Sealing(
            JdbcClient jdbc,
            Reclose reclose,
            PetitionFacts petitions,
            Likeness likeness,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.reclose = reclose;
        this.petitions = petitions;
        this.likeness = likeness;
        this.events = events;
    }

    void seal(DemandNumber number) {
        var petition = petitions.lock(number.petition()).number();
        sealRows("demand", "number = :value", number.value(), List.of(Closed.SUMMARY));
        sealRows("case_note", "demand = :value", number.value(), List.of(Closed.NOTE));
        sealText(petition);
        var wholly = openDemandsLeft(petition) == 0;
        if (wholly) {
            sealWhole(petition);
        }
        events.publishEvent(new DemandSealed(number, wholly));
    }

    private void sealText(PetitionNumber petition) {
        var id = petition.value();
        for (var column : List.of(Closed.REQUEST, Closed.FACTS, Closed.REASONS)) {
            reclose.underSeal(column, "number = :value", id);
        }
        jdbc.sql("update petition set words_sealed = true where number = :number")
                .param("number", id)
                .update();
        sealRows("attachment", OF_PETITION, id, List.of(Closed.FILE_NAME, Closed.FILE_CONTENT));
        sealRows("case_note", OF_PETITION + " and demand is null", id, List.of(Closed.NOTE));
        likeness.forget(petition);
    }

    private void sealWhole(PetitionNumber petition) {
        var id = petition.value();
        sealRows("petitioner", OF_PETITION, id, List.of(Closed.NAME, Closed.ADDRESS, Closed.PHONE, Closed.OWN_CODE));
        sealRows("case_note", OF_PETITION, id, List.of(Closed.NOTE));
        jdbc.sql("update petition set sealed = true where number = :number")
                .param("number", id)
                .update();
    }

    private void sealRows(String table, String condition, String value, List<ClosedColumn> columns) {
        for (var column : columns) {
            reclose.underSeal(column, condition, value);
        }
        jdbc.sql("update %s set sealed = true where %s".formatted(table, condition))
                .param("value", value)
                .update();
    }

    private int openDemandsLeft(PetitionNumber petition) {
        return jdbc.sql("select count(*) from demand where petition = :petition and not sealed")
                .param("petition", petition.value())
                .query(Integer.class)
                .single();
    }
}
