package org.seneid.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The choices that every page offers, what happens while it is open, and what a demo sends. */
@ApplicationScoped
class PlatformAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(
                Address.open("/api/v1/live", "/internal/live"),
                Address.open("/demo/outbox", "/platform/outbox.xhtml"),
                Address.open("/language/{value}", "/internal/choice?of=language"),
                Address.open("/scheme/{value}", "/internal/choice?of=scheme"));
    }
}
