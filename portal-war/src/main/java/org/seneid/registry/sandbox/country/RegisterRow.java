package org.seneid.registry.sandbox.country;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.portrait.PortraitArtist;

/** A row of a register beside its holder, and the claims of the answer that it goes into. */
public final class RegisterRow {

    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final int ADULT = 18;
    private static final String NATIONALITY = "Việt Nam";

    private final ResultSet row;
    private final Map<String, Object> claims;
    private final LocalDate today;

    public RegisterRow(ResultSet row, Map<String, Object> claims, LocalDate today) {
        this.row = row;
        this.claims = claims;
        this.today = today;
    }

    /** Says a value; what is null is left out. */
    RegisterRow say(String claim, Object valueOrNull) {
        if (valueOrNull != null) claims.put(claim, valueOrNull);
        return this;
    }

    RegisterRow text(String claim, String column) throws SQLException {
        return say(claim, row.getString(column));
    }

    RegisterRow number(String claim, String column) throws SQLException {
        return say(claim, row.getObject(column, Integer.class));
    }

    public RegisterRow date(String claim, String column) throws SQLException {
        var date = row.getObject(column, LocalDate.class);
        return say(claim, date == null ? null : date.toString());
    }

    /** The text of a column that claims are made of. */
    String read(String column) throws SQLException {
        return row.getString(column);
    }

    /** As exactly as it is known. */
    public static BirthDate birth(ResultSet row) throws SQLException {
        return new BirthDate(
                row.getObject("born", LocalDate.class), BirthDate.Precision.valueOf(row.getString("born_known")));
    }

    RegisterRow nameAndBirth() throws SQLException {
        return text("name", "name").say("birthDate", birth(row).toString());
    }

    /** All that the population register says of a person. */
    public RegisterRow holder() throws SQLException {
        return nameAndBirth()
                .text("sex", "sex")
                .say("nationality", NATIONALITY)
                .say("origin", place(read("origin"), ""))
                .residence("residence");
    }

    RegisterRow residence(String claim) throws SQLException {
        return say(claim, place(read("commune"), read("line")));
    }

    /** What is asked most of the address and of the birth, so that neither need be shown for it. */
    RegisterRow derived() throws SQLException {
        return say(
                        "residenceProvince",
                        GAZETTEER.commune(read("commune")).place("").province())
                .say("ageOver18", age(today) >= ADULT);
    }

    /** As the holder looked when the document was made. */
    RegisterRow portrait() throws SQLException {
        var made = row.getObject("issued", LocalDate.class);
        return say(
                "portrait",
                PortraitArtist.of(new PersonalId(read("sub")), Sex.valueOf(read("sex")), age(made))
                        .svg());
    }

    private int age(LocalDate on) throws SQLException {
        return birth(row).age(on);
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
}
