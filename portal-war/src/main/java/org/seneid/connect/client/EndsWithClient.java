package org.seneid.connect.client;

import java.util.List;

/** What a part of this room keeps of clients and is over with them; {@link ClientEndings} ends it, in the same transaction. */
public interface EndsWithClient {

    /** What a suspended client holds and has asked for: JPQL with {@code :client} and, where it is needed, {@code :now}. */
    default List<String> suspended() {
        return List.of();
    }

    /** What there can be of a client that has ended before it began; written in the same way. */
    default List<String> draftEnded() {
        return List.of();
    }
}
