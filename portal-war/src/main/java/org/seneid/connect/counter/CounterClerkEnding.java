package org.seneid.connect.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.connect.client.EndsWithClient;

/** Nobody works at the counter of a client that has ended before it began. */
@ApplicationScoped
class CounterClerkEnding implements EndsWithClient {

    @Override
    public List<String> draftEnded() {
        return List.of("delete from CounterClerk k where k.client = :client");
    }
}
