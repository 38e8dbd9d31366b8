package org.seneid.browser;

import org.openqa.selenium.virtualauthenticator.HasVirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Protocol;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;

/** The fingerprint reader in a person's phone or computer: it keeps passkeys and knows its owner, until told otherwise. */
public final class PasskeyDevice implements AutoCloseable {

    private final HasVirtualAuthenticator driver;
    private final VirtualAuthenticator device;

    public PasskeyDevice(Browser browser) {
        driver = (HasVirtualAuthenticator) browser.driver();
        device = driver.addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                .setProtocol(Protocol.CTAP2)
                .setTransport(Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(true));
    }

    /** Somebody else's finger, or the owner's second thoughts. */
    public void refuse() {
        device.setUserVerified(false);
    }

    public void agree() {
        device.setUserVerified(true);
    }

    public int passkeys() {
        return device.getCredentials().size();
    }

    /** So that the next person with this browser has none. */
    @Override
    public void close() {
        driver.removeVirtualAuthenticator(device);
    }
}
