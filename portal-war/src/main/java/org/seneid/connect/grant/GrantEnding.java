package org.seneid.connect.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.connect.client.EndsWithClient;

/** What a suspended client got by citizens' consents; the consents stay theirs. */
@ApplicationScoped
class GrantEnding implements EndsWithClient {

    @Override
    public List<String> suspended() {
        return List.of(
                "update Grant g set g.endedAt = :now, g.version = g.version + 1 where g.client = :client and g.endedAt is null");
    }
}
