package org.seneid.services.form;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.seneid.registry.document.Register;
import org.seneid.services.definition.Wording;

/**
 * A value that its source said, and that nobody is asked for.
 *
 * @param id as the definition names it
 * @param label what it is called
 * @param raw as rules compare it: the name of a constant, a day as {@code 2026-11-30}, digits
 * @param text as people read it
 * @param quoted whether the text is the register's own, in Vietnamese whatever the page speaks
 * @param register that said and signed it; empty for a contact, which its holder proved
 * @param at when that was
 */
public record KnownValue(
        String id, Wording label, String raw, Wording text, boolean quoted, Optional<Register> register, Instant at) {

    /** The id of a value that somebody shares for a field. */
    static String sharedId(String field, String attribute) {
        return field + "." + attribute;
    }

    /** Whether somebody else shares it, for the field of that id. */
    public boolean sharedFor(String field) {
        return id.startsWith(field + ".");
    }

    /** Whether it is somebody else's, who shares it. */
    public boolean shared() {
        return id.contains(".");
    }

    /** Whether it says the same as another, whenever either was said. */
    public boolean same(KnownValue other) {
        return id.equals(other.id) && raw.equals(other.raw) && text.equals(other.text);
    }

    public String label(Locale locale) {
        return label.in(locale);
    }

    public String text(Locale locale) {
        return text.in(locale);
    }

    /** A value is nobody's business by accident. */
    @Override
    public String toString() {
        return "KnownValue[" + id + "]";
    }
}
