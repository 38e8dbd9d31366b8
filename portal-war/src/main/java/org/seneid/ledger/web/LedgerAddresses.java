package org.seneid.ledger.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** Where a citizen's money is. */
@ApplicationScoped
class LedgerAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(Address.citizen("/account", "/ledger/account.xhtml"));
    }
}
