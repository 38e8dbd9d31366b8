package org.seneid.audit.oversight;

import java.util.List;
import java.util.stream.Collectors;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

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

    /** Whose acts of which days, and which of them. */
    @Override
    public String subject() {
        return String.join(
                "/",
                "acts",
                filter.staff().map(PublicId::value).orElse("all"),
                filter.days().from().toString(),
                filter.days().until().toString(),
                filter.which().name(),
                filter.roles().stream().map(Role::name).collect(Collectors.joining("+")));
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
