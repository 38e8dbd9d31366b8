package org.seneid.notifications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.seneid.identity.ContactAddress;
import org.seneid.identity.ContactBook;
import org.seneid.platform.AccountId;
import org.seneid.platform.Acting;

/** Gives test citizens contacts. */
@Dependent
class Reached {

    @Inject
    private ContactBook contacts;

    @Inject
    private Acting acting;

    @Transactional
    void at(AccountId owner, ContactAddress address) {
        contacts.begin(owner, address);
    }

    @Transactional
    void moves(AccountId owner, ContactAddress address) {
        acting.asSystemFor(owner);
        contacts.change(owner, address);
    }
}
