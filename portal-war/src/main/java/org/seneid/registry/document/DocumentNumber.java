package org.seneid.registry.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.MaskedField;

/**
 * The numbers that a kind of documents bears.
 *
 * @param shape letters and digits alone, in capitals
 * @param personalToo whether the holder's personal number may stand in its place
 * @param mask the strictest that one needs; empty for what anybody may see
 */
public record DocumentNumber(Pattern shape, boolean personalToo, Optional<MaskedField> mask) {

    private static final Pattern NO_OTHER = Pattern.compile("(?!)");

    /** The holder's personal number and no other. */
    static final DocumentNumber PERSONAL_ID = new DocumentNumber(NO_OTHER, true, Optional.of(MaskedField.PERSONAL_ID));

    static DocumentNumber shaped(String shape) {
        return new DocumentNumber(Pattern.compile(shape), false, Optional.of(MaskedField.DOCUMENT_NUMBER));
    }

    /** A plate is on the road for all to see. */
    static DocumentNumber inTheOpen(String shape) {
        return new DocumentNumber(Pattern.compile(shape), false, Optional.empty());
    }

    DocumentNumber orPersonalId() {
        return new DocumentNumber(shape, true, Optional.of(MaskedField.PERSONAL_ID));
    }

    /** Whether it looks like one of these and nobody's personal number: so a paper is told that no register knows. */
    public boolean looksLike(String bare) {
        return shape.matcher(bare).matches();
    }

    /** Whether it can stand on such a document of this holder. */
    public boolean canBe(String bare, PersonalId holder) {
        return looksLike(bare) || personalToo && bare.equals(holder.digits());
    }
}
