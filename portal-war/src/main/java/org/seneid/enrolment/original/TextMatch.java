package org.seneid.enrolment.original;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seneid.platform.BirthDate;
import org.seneid.platform.NormalizedText;
import org.seneid.platform.PersonalId;
import org.seneid.platform.TypedDate;
import org.seneid.platform.TypedText;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.document.Fact;
import org.seneid.registry.document.HasMessageKey;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.registry.document.Place;
import org.seneid.registry.document.RegisterDocument;

/** What somebody reads on a paper, held against what a register says: spaces, signs and case do not count, accents do. */
public final class TextMatch {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private TextMatch() {}

    /** Whether the paper's words say what the register says. */
    public static boolean says(String typed, Fact fact) {
        if (fact.value() instanceof LocalDate day)
            return TypedDate.day(typed).filter(day::equals).isPresent();
        if (fact.value() instanceof BirthDate birth)
            return TypedDate.birth(typed).filter(birth::agreesWith).isPresent();
        var read = bare(typed);
        return written(fact.value()).map(TextMatch::bare).anyMatch(read::equals);
    }

    /** Whether it is the number that a document is called by. */
    static boolean numbers(String typed, RegisterDocument document) {
        return bare(typed).equals(bare(document.number()));
    }

    /** Letters and digits alone, in capitals. */
    public static String bare(String text) {
        var composed = NormalizedText.of(TypedText.name(TypedText.scanned(text)), Normalizer.Form.NFKC);
        return SIGNS.matcher(composed).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** The ways in which a value may stand on a paper. */
    private static Stream<String> written(Object value) {
        if (value instanceof HasMessageKey word)
            return Stream.of(Language.VIETNAMESE, Language.ENGLISH)
                    .map(language -> Messages.in(language).text(word.key()));
        if (value instanceof PersonalId id) return Stream.of(id.digits());
        if (value instanceof Place place) return Stream.of(place.text(), place.line());
        if (value instanceof LicenceClasses classes) return Stream.of(classes.codes());
        return Stream.of(value.toString());
    }
}
