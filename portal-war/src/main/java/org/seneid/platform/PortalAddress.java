package org.seneid.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where citizens and strangers reach this portal: what a QR code, a receipt or the console says. */
@ApplicationScoped
public class PortalAddress {

    /** Where it is on one's own machine. */
    public static final String USUAL = "https://localhost:8443";

    @Inject
    @ConfigProperty(name = "sen.address", defaultValue = USUAL)
    String address;

    /** @return the whole address of a page, for example {@code of("/v/abc")} */
    public String of(String path) {
        return address + path;
    }
}
