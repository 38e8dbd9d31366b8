package org.seneid.helpdesk.session;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.DelegationGrant;
import org.seneid.platform.acting.HelpdeskMaySee;
import org.seneid.platform.acting.MaskedField;

/**
 * The right of an agent to look, for a while, at what a citizen lets them see.
 *
 * @param session by its public id, as text that a cluster can write down
 * @param ticket the number of the ticket
 * @param until when it ends at the latest
 */
public record HelpSessionGrant(
        String session, String ticket, ConsentedParts sights, UnmaskedFields unmasked, Instant until)
        implements DelegationGrant {

    @Override
    public boolean opens(Method boundary) {
        var may = boundary.getAnnotation(HelpdeskMaySee.class);
        return may != null && sights.coverAnyOf(Arrays.asList(may.value()));
    }

    @Override
    public boolean shows(AccountPart sight) {
        return sights.cover(sight);
    }

    @Override
    public boolean looksOnly() {
        return true;
    }

    @Override
    public boolean masks(MaskedField what) {
        return !unmasked.shows(what);
    }

    @Override
    public String reference() {
        return ticket;
    }

    @Override
    public String name() {
        return "HELPDESK";
    }

    @Override
    public String word(PersonalId person) {
        return "helped";
    }

    public PublicId id() {
        return new PublicId(session);
    }
}
