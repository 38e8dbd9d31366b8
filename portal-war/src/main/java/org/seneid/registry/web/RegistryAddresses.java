package org.seneid.registry.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** The console of the sandbox country and the wallets of its people, which only a demo answers at. */
@ApplicationScoped
class RegistryAddresses implements Addresses {

    static final String COUNTRY = "/demo/country";
    static final String ORIGINALS = "/demo/originals";

    @Override
    public List<Address> addresses() {
        return List.of(
                Address.open(COUNTRY, "/registry/country.xhtml"), Address.open(ORIGINALS, "/registry/originals.xhtml"));
    }
}
