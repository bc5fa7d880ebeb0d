package org.doorstep.petition.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Member;
import org.doorstep.petition.Petitioner;
import org.doorstep.petition.Registered;
import org.doorstep.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a petition in the table {@code petitioner}, whoever asks; what is shown to whom is decided by {@link JdbcGroup}. */
@Component
class Seats {

    /** The first petitioner's place; their code stands with the petition. */
    static final int FIRST = 0;

    private final JdbcClient jdbc;
    private final Vault vault;

    Seats(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    List<Member> present(PetitionNumber number) {
        return people(number, "left_at is null order by case part when 'PETITIONER' then 0 else 1 end, place");
    }

    List<Member> departed(PetitionNumber number) {
        return people(number, "left_at is not null order by place");
    }

    /** All places, those of whom have left too; also of a petition of nobody's name. */
    List<Seat> of(PetitionNumber number) {
        var first = codeOfFirst(number);
        var seats = jdbc.sql("select * from petitioner where petition = :petition order by place")
                .param("petition", number.value())
                .query((row, place) -> seat(new Row(row), first))
                .list();
        return seats.isEmpty() ? List.of(new Seat(FIRST, Petitioner.Part.PETITIONER, false, first)) : seats;
    }

    QueryCode codeOfFirst(PetitionNumber number) {
        return jdbc.sql("select query_code from petition where number = :number")
                .param("number", number.value())
                .query((row, place) -> new QueryCode(
                        vault.open(Vault.Key.ORDINARY, Closed.QUERY_CODE.place(number.value()), row.getBytes(1))))
                .single();
    }

    /** Those who stand beside the first petitioner and have not left, each with their code. */
    List<Registered.Other> others(PetitionNumber number) {
        var seats = of(number);
        return present(number).stream()
                .filter(member -> member.place() != FIRST)
                .flatMap(member -> codes(seats, member.place())
                        .map(code -> new Registered.Other(
                                member.place(), member.person().name(), code.value())))
                .toList();
    }

    void add(PetitionNumber number, int place, Petitioner person, boolean sealed) {
        var id = id(number, place);
        var key = Vault.Key.of(sealed);
        var code = place == FIRST ? null : QueryCode.fresh().value();
        jdbc.sql("""
                        insert into petitioner (id, petition, place, part, name, address, phone, query_code, sealed)
                        values (:id, :petition, :place, :part, :name, :address, :phone, :code, :sealed)""")
                .param("id", id)
                .param("petition", number.value())
                .param("place", place)
                .param("part", person.part().name())
                .param("name", vault.closeIfAny(key, Closed.NAME.place(id), person.name()))
                .param("address", vault.closeIfAny(key, Closed.ADDRESS.place(id), person.address()))
                .param("phone", vault.closeIfAny(key, Closed.PHONE.place(id), person.phone()))
                .param("code", vault.closeIfAny(key, Closed.OWN_CODE.place(id), code))
                .param("sealed", sealed)
                .update();
    }

    QueryCode giveCode(PetitionNumber number, int place, boolean sealed) {
        var id = id(number, place);
        var code = QueryCode.fresh();
        jdbc.sql("update petitioner set query_code = :code where id = :id")
                .param("code", vault.close(Vault.Key.of(sealed), Closed.OWN_CODE.place(id), code.value()))
                .param("id", id)
                .update();
        return code;
    }

    private List<Member> people(PetitionNumber number, String which) {
        return jdbc.sql("select * from petitioner where petition = :petition and " + which)
                .param("petition", number.value())
                .query((row, place) -> new Member(row.getInt("place"), person(new Row(row))))
                .list();
    }

    private Petitioner person(Row row) throws SQLException {
        var key = Vault.Key.of(row.flag("sealed"));
        var id = row.text("id");
        return new Petitioner(
                Petitioner.Part.valueOf(row.text("part")),
                vault.openIfAny(key, Closed.NAME.place(id), row.maybeBytes("name")),
                vault.openIfAny(key, Closed.ADDRESS.place(id), row.maybeBytes("address")),
                vault.openIfAny(key, Closed.PHONE.place(id), row.maybeBytes("phone")));
    }

    private Seat seat(Row row, QueryCode first) throws SQLException {
        var place = row.number("place");
        var closed = row.maybeBytes("query_code");
        var own = vault.openIfAny(Vault.Key.of(row.flag("sealed")), Closed.OWN_CODE.place(row.text("id")), closed);
        return new Seat(
                place,
                Petitioner.Part.valueOf(row.text("part")),
                row.maybeAt("left_at") != null,
                place == FIRST ? first : own == null ? null : new QueryCode(own));
    }

    private static Stream<QueryCode> codes(List<Seat> seats, int place) {
        return seats.stream()
                .filter(seat -> seat.place() == place)
                .map(Seat::code)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    static String id(PetitionNumber number, int place) {
        return number.value() + "-" + place;
    }
}
