package org.seneid.documents.web;

import java.util.List;
import org.seneid.platform.text.Quotation;

/**
 * A document as a card shows it, every word ready.
 *
 * @param href where a tap leads
 * @param style the class of its colours
 * @param stateKind {@code ok}, {@code warn} or {@code bad}
 * @param lines what else stands on it; when the signature does not hold, why it is empty
 * @param portrait the holder's picture as markup; empty when the card has none
 * @param plate the class of a number plate's ground; empty when the number is no plate
 * @param asOf how old the register's word is
 * @param genuine whether the signature holds; nothing of the content is here when it does not
 */
public record Card(
        String href,
        String style,
        String issuer,
        String kind,
        String stateKind,
        String state,
        String name,
        List<Quotation> lines,
        String number,
        String portrait,
        String plate,
        String asOf,
        String checked,
        boolean genuine) {}
