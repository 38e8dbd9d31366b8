package org.seneid.enrolment.original;

import org.seneid.platform.RuleBroken;
import org.seneid.registry.document.DocumentKind;

/** Tells by its shape what a number is of that no register knows. */
public final class PaperNumber {

    private PaperNumber() {}

    /**
     * The only kind of papers whose numbers look like this.
     *
     * @throws RuleBroken {@code enrolment.original.which} when it is none or several, so that only eyes can tell
     */
    public static DocumentKind kind(String number) {
        var bare = TextMatch.bare(number);
        var alike = DocumentKind.papers()
                .filter(kind -> kind.number().looksLike(bare))
                .toList();
        if (alike.size() != 1) throw which();
        return alike.get(0);
    }

    static RuleBroken which() {
        return new RuleBroken("enrolment.original.which").at("kind");
    }
}
