package org.seneid.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.seneid.platform.PublicId;

/** Makes "that was not me" links, as notices do. */
@Dependent
class LinkMaker {

    @Inject
    private NotMeLinks links;

    @Transactional
    PublicId make(Account account) {
        var address = links.make(account.id());
        return new PublicId(address.substring(address.lastIndexOf('/') + 1));
    }
}
