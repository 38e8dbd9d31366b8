package org.seneid.notifications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactBook;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Acting;
import org.seneid.support.Databases;

/** Gives test citizens contacts. */
@Dependent
class Reached {

    @Inject
    private ContactBook contacts;

    @Inject
    private Databases databases;

    @Inject
    private Acting acting;

    @Transactional
    void at(AccountId owner, ContactAddress address) {
        contacts.begin(owner, address);
    }

    /** At these alone. */
    @Transactional
    void only(AccountId owner, ContactAddress... addresses) throws SQLException {
        databases.portal("delete from contact where owner = ?", owner.value());
        for (var address : addresses) at(owner, address);
    }

    @Transactional
    void moves(AccountId owner, ContactAddress address) {
        acting.asSystemFor(owner);
        contacts.change(owner, address);
    }
}
