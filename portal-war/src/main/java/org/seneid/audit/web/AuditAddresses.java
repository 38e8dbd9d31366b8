package org.seneid.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** The citizen's access log. */
@ApplicationScoped
class AuditAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(Address.citizen("/access-log", "/audit/access-log.xhtml"));
    }
}
