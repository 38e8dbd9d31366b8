package org.seneid.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** The front door and the dashboard. */
@ApplicationScoped
class HomeAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(Address.open("/", "/home/landing.xhtml"), Address.citizen("/home", "/home/home.xhtml"));
    }
}
