package org.seneid.connect.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.connect.client.EndsWithClient;

/** What a suspended client has asked citizens, or is about to. */
@ApplicationScoped
class AuthorizationEnding implements EndsWithClient {

    @Override
    public List<String> suspended() {
        return List.of("update Authorization a set a.expiresAt = :now, a.version = a.version + 1"
                + " where a.client = :client and a.expiresAt > :now");
    }
}
