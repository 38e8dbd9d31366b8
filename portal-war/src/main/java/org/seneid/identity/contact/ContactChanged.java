package org.seneid.identity.contact;

import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * An account's holder is reached elsewhere from now on.
 *
 * @param before where the warning goes as well; never in the trail
 */
public record ContactChanged(AccountId citizen, ContactKind kind, Optional<ContactAddress> before) implements Audited {

    @Override
    public String act() {
        return "account.contact-changed";
    }

    @Override
    public List<String> attributes() {
        return List.of("contact-" + kind);
    }
}
