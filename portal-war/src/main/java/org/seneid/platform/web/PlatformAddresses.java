package org.seneid.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The choices that every page offers. */
@ApplicationScoped
class PlatformAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(
                Address.open("/language/{value}", "/internal/choice?of=language"),
                Address.open("/scheme/{value}", "/internal/choice?of=scheme"));
    }
}
