package org.seneid.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.card.Mrz;
import org.seneid.registry.document.Sex;

/**
 * Somebody of the sandbox country without an account, and what is printed on their originals.
 *
 * @param row as the sandbox has it: number, name, licence, plate, insurance; child and spouse may be missing
 */
public record Newcomer(Map<String, String> row) {

    public PersonalId person() {
        return new PersonalId(number());
    }

    public String number() {
        return row.get("number");
    }

    public String name() {
        return row.get("name");
    }

    public BirthDate born() {
        return BirthDate.parse(row.get("born").substring(0, 10));
    }

    public String licence() {
        return row.get("licence");
    }

    public String plate() {
        return row.get("plate");
    }

    public String insurance() {
        return row.get("insurance");
    }

    /** A child below 14 in the household; null when there is none. */
    public String child() {
        return row.get("child");
    }

    /** Null when there is none. */
    public String spouse() {
        return row.get("spouse");
    }

    /** The three lines on the back of the card, as a scanner types them. */
    public String zone() {
        var until = row.get("until") == null
                ? null
                : LocalDate.parse(row.get("until").substring(0, 10));
        return String.join(
                "",
                Mrz.of(person(), name(), born(), Sex.valueOf(row.get("sex")), until)
                        .lines());
    }

    /** A mobile phone that is nobody else's. */
    public String phone() {
        return "0931" + number().substring(6);
    }

    /** As it travels to a story. */
    Map<String, String> written() {
        var written = new HashMap<>(row);
        written.values().removeIf(value -> value == null);
        written.put("zone", zone());
        written.put("phone", phone());
        return written;
    }
}
