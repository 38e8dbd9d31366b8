package org.seneid.operations;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Optional;

/** Which of what is undelivered is asked for. */
public record UndeliveredFilter(
        Optional<Undelivered.Kind> kind, Optional<Undelivered.State> state, Optional<String> channel) {

    public static final UndeliveredFilter ALL =
            new UndeliveredFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** From the view, with a condition for each member that is there. */
    String where() {
        var conditions = new ArrayList<String>();
        kind.ifPresent(one -> conditions.add("u.kind = :kind"));
        state.ifPresent(one -> conditions.add("u.state = :state"));
        channel.ifPresent(one -> conditions.add("u.channel = :channel"));
        return " from Undelivered u" + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
    }

    <T> TypedQuery<T> with(TypedQuery<T> query) {
        kind.ifPresent(one -> query.setParameter("kind", one));
        state.ifPresent(one -> query.setParameter("state", one));
        channel.ifPresent(one -> query.setParameter("channel", one));
        return query;
    }
}
