package org.seneid.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.seneid.identity.account.Account;
import org.seneid.identity.lock.DisavowalLinks;
import org.seneid.platform.PublicId;

/** Makes "that was not me" links, as notices do. */
@Dependent
public class LinkMaker {

    @Inject
    private DisavowalLinks links;

    @Transactional
    public PublicId make(Account account) {
        var address = links.make(account.id());
        return new PublicId(address.substring(address.lastIndexOf('/') + 1));
    }
}
