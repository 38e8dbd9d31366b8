package org.seneid.connect.authorization;

import com.nimbusds.oauth2.sdk.ErrorObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.connect.client.Client;

/** The portal's own rules, for tests of those who ask them. */
public final class JudgedRequests {

    private JudgedRequests() {}

    /** The error that a request of a client would get. */
    public static Optional<ErrorObject> refusal(Client client, Map<String, List<String>> sent) {
        try {
            RequestRules.judge(client, sent);
            return Optional.empty();
        } catch (AuthorizationRefused refused) {
            return Optional.of(refused.error());
        }
    }
}
