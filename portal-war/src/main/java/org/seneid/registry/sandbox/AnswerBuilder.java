package org.seneid.registry.sandbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seneid.platform.Clocks;
import org.seneid.platform.PersonalId;
import org.seneid.registry.RegisterSignatures;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.HouseholdRelation;
import org.seneid.registry.document.LicenceClass;
import org.seneid.registry.document.Register;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.country.CountryWriter;
import org.seneid.registry.sandbox.country.Gazetteer;
import org.seneid.registry.sandbox.country.HouseholdKinship;
import org.seneid.registry.sandbox.country.Resident;
import org.seneid.registry.sandbox.portrait.PortraitArtist;

/** Reads what a register has to say and puts it into claims; it does not sign them. */
final class AnswerBuilder {

    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final int ADULT = 18;
    private static final String NATIONALITY = "Việt Nam";
    private static final String OF_PERSON =
            " from person p join household h on h.id = p.household%s where p.number = ? order by d.id";
    private static final String PERSON =
            "select p.*, h.commune, h.line from person p join household h on h.id = p.household where p.number = ?";
    private static final String HOUSEHOLD = "select m.number, m.name, m.born, m.sex, m.kin, p.number as asked, p.kin as"
            + " asked_kin from person p join person m on m.household = p.household"
            + " where p.number = ? and p.died is null and m.died is null order by m.id";
    private static final Map<DocumentKind, String> DOCUMENTS = Map.of(
            DocumentKind.CITIZEN_CARD, documents("citizen_card"),
            DocumentKind.DRIVING_LICENCE, documents("driving_licence"),
            DocumentKind.VEHICLE_REGISTRATION, documents("vehicle"),
            DocumentKind.HEALTH_INSURANCE, documents("health_insurance"));

    private final Connection connection;
    private final Clock clock;

    AnswerBuilder(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    private static String documents(String table) {
        return "select d.*, d.id as doc, p.number as sub, p.name, p.sex, p.born, p.origin, h.commune, h.line"
                + OF_PERSON.formatted(" join " + table + " d on d.person = p.id");
    }

    List<Map<String, Object>> person(PersonalId id) throws SQLException {
        return read(PERSON, id, row -> {
            var claims = opening(Register.POPULATION, id);
            holder(row, claims);
            put(claims, "died", date(row, "died"));
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
                "birthDate", date(row, "born"),
                "sex", row.getString("sex"),
                "kin", (self ? HouseholdRelation.SELF : kin).name());
    }

    List<Map<String, Object>> documents(DocumentKind kind, PersonalId holder) throws SQLException {
        return read(DOCUMENTS.get(kind), holder, row -> {
            var claims = opening(kind.register(), holder);
            claims.put("kind", kind.slug());
            claims.put("doc", kind.slug() + "-" + row.getLong("doc"));
            claims.put("standing", row.getString("standing"));
            switch (kind) {
                case CITIZEN_CARD -> card(row, claims);
                case DRIVING_LICENCE -> licence(row, claims);
                case VEHICLE_REGISTRATION -> vehicle(row, claims);
                case HEALTH_INSURANCE -> insurance(row, claims);
            }
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

    private static void holder(ResultSet row, Map<String, Object> claims) throws SQLException {
        claims.put("name", row.getString("name"));
        claims.put("birthDate", date(row, "born"));
        claims.put("sex", row.getString("sex"));
        claims.put("nationality", NATIONALITY);
        claims.put("origin", place(row.getString("origin"), ""));
        claims.put("residence", place(row.getString("commune"), row.getString("line")));
    }

    /** The last two say of the address and of the birth only what is asked most, so that neither need be shown for it. */
    private void card(ResultSet row, Map<String, Object> claims) throws SQLException {
        claims.put("number", row.getString("sub"));
        holder(row, claims);
        claims.put("issued", date(row, "issued"));
        put(claims, "until", date(row, "until"));
        claims.put("portrait", portrait(row));
        claims.put("residenceProvince", province(row));
        claims.put("ageOver18", age(row, LocalDate.ofInstant(clock.instant(), Clocks.CITIZENS_ZONE)) >= ADULT);
    }

    private static void licence(ResultSet row, Map<String, Object> claims) throws SQLException {
        claims.put("number", row.getString("number"));
        claims.put("name", row.getString("name"));
        claims.put("birthDate", date(row, "born"));
        var classes = CountryWriter.read(row.getString("classes"));
        claims.put("classes", classes.all().stream().map(AnswerBuilder::held).toList());
        claims.put("classCodes", classes.all().stream().map(LicenceClass::code).toList());
        put(claims, "until", classes.until() == null ? null : classes.until().toString());
        claims.put("points", row.getInt("points"));
        claims.put("issued", date(row, "issued"));
        claims.put("portrait", portrait(row));
    }

    private static Map<String, Object> held(LicenceClass held) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("code", held.code());
        claims.put("from", held.from().toString());
        if (!held.unlimited()) claims.put("until", held.until().toString());
        return claims;
    }

    private static void vehicle(ResultSet row, Map<String, Object> claims) throws SQLException {
        claims.put("plate", row.getString("plate"));
        claims.put("plateColour", row.getString("ground"));
        claims.put("owner", row.getString("name"));
        claims.put("address", place(row.getString("commune"), row.getString("line")));
        claims.put("type", row.getString("type"));
        claims.put("make", row.getString("make"));
        claims.put("model", row.getString("model"));
        claims.put("engineNumber", row.getString("engine"));
        claims.put("chassisNumber", row.getString("chassis"));
        claims.put("colour", row.getString("colour"));
        claims.put("year", row.getInt("made"));
        put(claims, "seats", row.getObject("seats", Integer.class));
        put(claims, "loadKg", row.getObject("load_kg", Integer.class));
        claims.put("firstRegistered", date(row, "first_registered"));
        put(claims, "until", date(row, "until"));
    }

    private static void insurance(ResultSet row, Map<String, Object> claims) throws SQLException {
        claims.put("number", row.getString("number"));
        claims.put("name", row.getString("name"));
        claims.put("birthDate", date(row, "born"));
        claims.put("sex", row.getString("sex"));
        claims.put("group", row.getString("insured_as"));
        claims.put("benefit", row.getInt("benefit"));
        claims.put("firstPlace", row.getString("first_place"));
        claims.put("from", date(row, "valid_from"));
        claims.put("until", date(row, "until"));
        claims.put("fiveYearsFrom", date(row, "five_years_from"));
    }

    /** As the holder looked when the document was made. */
    private static String portrait(ResultSet row) throws SQLException {
        var issued = row.getObject("issued", LocalDate.class);
        var number = new PersonalId(row.getString("sub"));
        return PortraitArtist.of(number, Sex.valueOf(row.getString("sex")), age(row, issued))
                .svg();
    }

    private static int age(ResultSet row, LocalDate on) throws SQLException {
        return Period.between(row.getObject("born", LocalDate.class), on).getYears();
    }

    private static String province(ResultSet row) throws SQLException {
        return GAZETTEER.commune(row.getString("commune")).place("").province();
    }

    private static Map<String, Object> place(String commune, String line) {
        var place = GAZETTEER.commune(commune).place(line);
        return Map.of(
                "line", place.line(),
                "commune", place.commune(),
                "communeCode", place.communeCode(),
                "province", place.province(),
                "provinceCode", place.provinceCode());
    }

    private static String date(ResultSet row, String column) throws SQLException {
        var date = row.getObject(column, LocalDate.class);
        return date == null ? null : date.toString();
    }

    private static void put(Map<String, Object> claims, String name, Object valueOrNull) {
        if (valueOrNull != null) claims.put(name, valueOrNull);
    }
}
