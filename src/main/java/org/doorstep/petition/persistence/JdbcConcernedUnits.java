package org.doorstep.petition.persistence;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.ConcernedUnits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The concerned units in the table {@code concerned_unit}, a row for each. */
@Component
class JdbcConcernedUnits implements ConcernedUnits {

    private final JdbcClient jdbc;

    JdbcConcernedUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void name(DemandNumber demand, List<UnitId> units, LocalDate on, OfficerId by) {
        var known = of(demand);
        units.stream()
                .filter(unit -> !known.contains(unit))
                .forEach(unit -> jdbc.sql("""
                        insert into concerned_unit (demand, unit, named_on, named_by) values (?, ?, ?, ?)""")
                        .params(demand.value(), unit.value(), on, by.value())
                        .update());
    }

    @Override
    public List<UnitId> of(DemandNumber demand) {
        return jdbc.sql("""
                        select concerned_unit.unit from concerned_unit join demand on demand.number = concerned_unit.demand
                        where concerned_unit.demand = ? and not demand.sealed order by concerned_unit.unit""")
                .param(demand.value())
                .query((row, place) -> new UnitId(row.getString(1)))
                .list();
    }
}
