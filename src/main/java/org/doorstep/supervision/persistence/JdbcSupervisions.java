package org.doorstep.supervision.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.supervision.Supervision;
import org.doorstep.supervision.Supervision.Adoption;
import org.doorstep.supervision.Supervision.Recommendation;
import org.doorstep.supervision.SupervisionId;
import org.doorstep.supervision.Supervisions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The supervisions in {@code supervision}. */
@Repository
class JdbcSupervisions implements Supervisions {

    private final JdbcClient jdbc;

    JdbcSupervisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(Supervision supervision) {
        var demand = supervision.subject().demand();
        jdbc.sql("""
                        insert into supervision (id, petition, demand, ground, opened_on)
                        values (:id, :petition, :demand, :ground, :on)""")
                .param("id", supervision.id().value())
                .param("petition", supervision.subject().petition().value())
                .param("demand", demand == null ? null : demand.value())
                .param("ground", supervision.ground().name())
                .param("on", supervision.openedOn())
                .update();
    }

    @Override
    public Supervision get(SupervisionId id) {
        return jdbc.sql("select * from supervision where id = :id")
                .param("id", id.value())
                .query(JdbcSupervisions::supervision)
                .optional()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "supervision.unknown", id.value()));
    }

    @Override
    public List<Supervision> of(PetitionNumber petition) {
        return jdbc.sql("select * from supervision where petition = :petition order by opened_on, id")
                .param("petition", petition.value())
                .query(JdbcSupervisions::supervision)
                .list();
    }

    @Override
    public void found(SupervisionId id, boolean founded) {
        set(id, "founded", founded);
    }

    @Override
    public void demand(SupervisionId id, LocalDate answerBy) {
        set(id, "answer_by", answerBy);
    }

    @Override
    public void recommend(SupervisionId id, Recommendation recommendation) {
        set(id, "recommendation", recommendation.name());
    }

    @Override
    public void adopt(SupervisionId id, Adoption adoption) {
        set(id, "adoption", adoption.name());
    }

    @Override
    public void close(SupervisionId id, LocalDate on) {
        set(id, "closed_on", on);
    }

    private void set(SupervisionId id, String column, Object value) {
        jdbc.sql("update supervision set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", id.value())
                .update();
    }

    private static Supervision supervision(ResultSet row, int place) throws SQLException {
        var demand = row.getString("demand");
        return new Supervision(
                new SupervisionId(row.getString("id")),
                new Subject(
                        new PetitionNumber(row.getString("petition")),
                        demand == null ? null : new DemandNumber(demand)),
                Supervision.Ground.valueOf(row.getString("ground")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("founded", Boolean.class),
                row.getObject("answer_by", LocalDate.class),
                code(Recommendation.class, row.getString("recommendation")),
                code(Adoption.class, row.getString("adoption")),
                row.getObject("closed_on", LocalDate.class));
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String name) {
        return name == null ? null : Enum.valueOf(codes, name);
    }
}
