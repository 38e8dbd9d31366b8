package org.seneid.registry.sandbox.card;

import java.util.List;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.RegisterStatus;

/**
 * The originals that somebody of the sandbox country carries, whatever the registers say of them today.
 *
 * @param cards the newest first; none for a small child
 * @param papers everything else
 */
public record SamplePapers(PersonalId holder, String name, List<PrintedCard> cards, List<Paper> papers) {

    public SamplePapers {
        cards = List.copyOf(cards);
        papers = List.copyOf(papers);
    }

    /**
     * An original that is known by its number alone.
     *
     * @param number a licence's or insurance's number, a vehicle's plate
     * @param standing what the register would say of it
     */
    public record Paper(DocumentKind kind, String number, RegisterStatus standing) {}
}
