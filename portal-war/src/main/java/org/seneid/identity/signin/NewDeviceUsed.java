package org.seneid.identity.signin;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/**
 * Somebody signed in on a browser that the account is not known on, and it is not the first.
 *
 * @param device browser and system; empty when it did not say
 * @param network the range of addresses it lies in
 */
public record NewDeviceUsed(AccountId citizen, String device, String network) implements Audited {

    @Override
    public String act() {
        return "account.new-device";
    }

    @Override
    public String subject() {
        return device;
    }
}
