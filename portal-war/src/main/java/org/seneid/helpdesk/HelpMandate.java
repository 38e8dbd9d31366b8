package org.seneid.helpdesk;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import org.seneid.platform.HelpdeskMaySee;
import org.seneid.platform.Mandate;
import org.seneid.platform.Masked;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.Sight;

/**
 * The right of an agent to look, for a while, at what a citizen lets them see.
 *
 * @param session by its public id, as text that a cluster can write down
 * @param ticket the number of the ticket
 * @param until when it ends at the latest
 */
public record HelpMandate(String session, String ticket, Sights sights, Unmasked unmasked, Instant until)
        implements Mandate {

    @Override
    public boolean opens(Method boundary) {
        var may = boundary.getAnnotation(HelpdeskMaySee.class);
        return may != null && sights.coverAnyOf(Arrays.asList(may.value()));
    }

    @Override
    public boolean shows(Sight sight) {
        return sights.cover(sight);
    }

    @Override
    public boolean looksOnly() {
        return true;
    }

    @Override
    public boolean masks(Masked what) {
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
