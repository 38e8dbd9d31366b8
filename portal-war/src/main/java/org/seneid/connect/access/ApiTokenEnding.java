package org.seneid.connect.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.connect.client.EndsWithClient;

/** The tokens of a suspended client's programs. */
@ApplicationScoped
class ApiTokenEnding implements EndsWithClient {

    @Override
    public List<String> suspended() {
        return List.of("update ApiToken t set t.revokedAt = :now, t.version = t.version + 1"
                + " where t.client = :client and t.revokedAt is null");
    }
}
