package org.seneid.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Acting;

/** Gives accounts addresses as if their codes had been right. */
@Dependent
public class Addresses {

    @Inject
    private ContactBook contacts;

    @Inject
    private Acting acting;

    /** One of a kind that the account has none of. */
    @Transactional
    public void at(AccountId owner, ContactAddress address) {
        contacts.begin(owner, address);
    }

    @Transactional
    public void moves(AccountId owner, ContactAddress address) {
        acting.asSystemFor(owner);
        contacts.change(owner, address);
    }
}
