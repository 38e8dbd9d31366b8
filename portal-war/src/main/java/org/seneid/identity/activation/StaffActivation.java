package org.seneid.identity.activation;

import java.time.Instant;
import org.seneid.identity.account.LoginId;
import org.seneid.identity.factor.TotpSecret;
import org.seneid.platform.Flow;
import org.seneid.platform.PublicId;

/**
 * How far somebody who works here has come with taking their account up: the code was right, and a secret for their
 * authenticator app is made.
 *
 * @param app what the app will share with the portal, once it has shown that it has it
 */
public record StaffActivation(LoginId caller, PublicId activation, TotpSecret app, Instant since) implements Flow {

    /** What the app reads out of a QR code. */
    public String uri() {
        return app.uri(caller.name());
    }

    /** Secrets never appear in a log by accident. */
    @Override
    public String toString() {
        return "StaffActivation[" + activation + "]";
    }
}
