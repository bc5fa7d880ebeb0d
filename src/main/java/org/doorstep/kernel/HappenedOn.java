package org.doorstep.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day on which something is said to have happened: never after today, never before what it follows from. */
public record HappenedOn(LocalDate day) {

    /**
     * Settles the day that a person entered; a day left open is today.
     *
     * @param field the field of the form, for the sentence that says what is wrong with it
     * @param earliest the day of what came before, if it is known
     */
    public static HappenedOn settle(
            String field, @Nullable LocalDate said, LocalDate today, @Nullable LocalDate earliest) {
        if (said == null) {
            return new HappenedOn(today);
        } else if (said.isAfter(today)) {
            throw new InvalidInput(List.of(FieldError.of(field, "inTheFuture", said)));
        } else if (earliest != null && said.isBefore(earliest)) {
            throw new InvalidInput(List.of(FieldError.of(field, "tooEarly", said, earliest)));
        }
        return new HappenedOn(said);
    }
}
