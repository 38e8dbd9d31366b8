package org.seneid.services.application;

import java.util.List;
import java.util.Locale;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/**
 * Something about another person's consent to an application, as it stands in the log of one of the two.
 *
 * @param citizen whose log it is
 * @param page of the application for the applicant, of the consent for the other
 * @param attributes what the other person reads of the applicant's
 */
public record PartyConsentChanged(
        AccountId citizen, Change change, Side side, String slug, PublicId page, List<String> attributes)
        implements Audited {

    /** What happened. */
    public enum Change {
        ASKED,
        AGREED,
        DECLINED,
        LAPSED,
        TAKEN_BACK
    }

    /** Which of the two the log is of. */
    public enum Side {
        APPLICANT,
        OTHER
    }

    @Override
    public String act() {
        return "service.consent-" + change.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (side == Side.OTHER ? ".other" : "");
    }

    @Override
    public String subject() {
        return slug + "/" + page.value();
    }
}
