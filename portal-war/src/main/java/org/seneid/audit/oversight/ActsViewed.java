package org.seneid.audit.oversight;

import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/**
 * An auditor looked at the acts behind a figure; on record in the auditor's own trail, once a session for each figure.
 *
 * @param citizen the auditor
 */
record ActsViewed(AccountId citizen, ActFilter filter) implements Audited {

    @Override
    public String act() {
        return "audit.acts-viewed";
    }

    /** Whose acts of which days. */
    @Override
    public String subject() {
        return String.join(
                "/",
                "acts",
                filter.staff().map(PublicId::value).orElse("all"),
                filter.days().from().toString(),
                filter.days().until().toString());
    }

    @Override
    public List<String> attributes() {
        return List.of(filter.which().name());
    }

    @Override
    public boolean ownLook() {
        return true;
    }
}
