package org.doorstep.visit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.doorstep.kernel.Columns;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.visit.Visit;
import org.doorstep.visit.Visit.Appointment;
import org.doorstep.visit.Visit.Visitors;
import org.doorstep.visit.VisitId;
import org.jspecify.annotations.Nullable;

/** Reads a visit from its row. */
final class VisitRow {

    private VisitRow() {}

    static Visit read(ResultSet row, int number) throws SQLException {
        return new Visit(
                VisitId.of(row.getString("id")),
                new PetitionNumber(row.getString("petition")),
                Columns.maybe(row, "demand", DemandNumber::new),
                Visit.Purpose.valueOf(row.getString("purpose")),
                Columns.maybe(row, "consent", Visit.Consent::valueOf),
                row.getObject("consent_changed_on", LocalDate.class),
                row.getInt("attempt"),
                appointment(row),
                visitors(row),
                Columns.maybe(row, "outcome", Visit.Outcome::valueOf),
                row.getObject("visited_on", LocalDate.class),
                Columns.maybe(row, "confirmed", Visit.Confirmation::valueOf));
    }

    private static @Nullable Appointment appointment(ResultSet row) throws SQLException {
        var day = row.getObject("visit_on", LocalDate.class);
        return day == null
                ? null
                : new Appointment(day, row.getString("visit_slot"), Visit.Place.valueOf(row.getString("place")));
    }

    private static @Nullable Visitors visitors(ResultSet row) throws SQLException {
        var first = row.getString("first_visitor");
        return first == null
                ? null
                : new Visitors(new OfficerId(first), new OfficerId(row.getString("second_visitor")));
    }
}
