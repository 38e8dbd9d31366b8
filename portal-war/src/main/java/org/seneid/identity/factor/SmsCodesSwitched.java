package org.seneid.identity.factor;

import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;

/** The holder of an account lets codes by SMS be a second factor beside a better one, or does no more. */
public record SmsCodesSwitched(AccountId citizen, boolean allowed) implements Audited {

    @Override
    public String act() {
        return allowed ? "account.sms-codes-on" : "account.sms-codes-off";
    }
}
