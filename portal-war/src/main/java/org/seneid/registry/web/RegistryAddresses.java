package org.seneid.registry.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** The console of the sandbox country, which only a demo answers at. */
@ApplicationScoped
class RegistryAddresses implements Addresses {

    static final String COUNTRY = "/demo/country";

    @Override
    public List<Address> addresses() {
        return List.of(Address.open(COUNTRY, "/registry/country.xhtml"));
    }
}
