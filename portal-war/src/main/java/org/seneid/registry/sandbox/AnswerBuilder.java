package org.seneid.registry.sandbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seneid.platform.Clocks;
import org.seneid.platform.PersonalId;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.HouseholdRelation;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.country.DocumentTable;
import org.seneid.registry.sandbox.country.HouseholdKinship;
import org.seneid.registry.sandbox.country.RegisterRow;
import org.seneid.registry.sandbox.country.Resident;

/** Reads what a register has to say and puts it into claims; it does not sign them. */
final class AnswerBuilder {

    private static final String OF_PERSON =
            " from person p join household h on h.id = p.household%s where p.number = ? order by d.id";
    private static final String PERSON =
            "select p.*, h.commune, h.line from person p join household h on h.id = p.household where p.number = ?";
    private static final String HOUSEHOLD =
            "select m.number, m.name, m.born, m.born_known, m.sex, m.kin, p.number as asked, p.kin as"
                    + " asked_kin from person p join person m on m.household = p.household"
                    + " where p.number = ? and p.died is null and m.died is null order by m.id";
    private final Connection connection;
    private final Clock clock;

    AnswerBuilder(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    private static String documents(String table) {
        return "select d.*, d.id as doc, p.number as sub, p.name, p.sex, p.born, p.born_known, p.origin, h.commune, h.line"
                + OF_PERSON.formatted(" join " + table + " d on d.person = p.id");
    }

    List<Map<String, Object>> person(PersonalId id) throws SQLException {
        return read(PERSON, id, row -> {
            var claims = opening(Register.POPULATION, id);
            new RegisterRow(row, claims, today()).holder().date("died", "died");
            return claims;
        });
    }

    List<Map<String, Object>> household(PersonalId id) throws SQLException {
        var members = read(HOUSEHOLD, id, AnswerBuilder::member);
        if (members.isEmpty()) return List.of();
        var claims = opening(Register.POPULATION, id);
        claims.put("members", members);
        return List.of(claims);
    }

    private static Map<String, Object> member(ResultSet row) throws SQLException {
        var self = row.getString("number").equals(row.getString("asked"));
        var kin = HouseholdKinship.seen(
                Resident.Kin.valueOf(row.getString("asked_kin")), Resident.Kin.valueOf(row.getString("kin")));
        return Map.of(
                "number", row.getString("number"),
                "name", row.getString("name"),
                "birthDate", RegisterRow.birth(row).toString(),
                "sex", row.getString("sex"),
                "kin", (self ? HouseholdRelation.SELF : kin).name());
    }

    List<Map<String, Object>> documents(DocumentKind kind, PersonalId holder) throws SQLException {
        var table = DocumentTable.of(kind);
        return read(documents(table.name()), holder, row -> {
            var claims = opening(kind.register(), holder);
            claims.put("kind", kind.slug());
            claims.put("doc", kind.slug() + "-" + row.getLong("doc"));
            claims.put("standing", row.getString("standing"));
            table.claims().of(new RegisterRow(row, claims, today()));
            return claims;
        });
    }

    private interface Reading {
        Map<String, Object> of(ResultSet row) throws SQLException;
    }

    private List<Map<String, Object>> read(String sql, PersonalId id, Reading reading) throws SQLException {
        var answers = new ArrayList<Map<String, Object>>();
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, id.digits());
            try (var rows = query.executeQuery()) {
                while (rows.next()) answers.add(reading.of(rows));
            }
        }
        return answers;
    }

    private Map<String, Object> opening(Register register, PersonalId subject) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", RegisterSignatures.issuer(register));
        claims.put("iat", clock.instant().getEpochSecond());
        claims.put("sub", subject.digits());
        return claims;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.CITIZENS_ZONE);
    }
}
