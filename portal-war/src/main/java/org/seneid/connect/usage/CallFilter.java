package org.seneid.connect.usage;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Optional;
import org.seneid.platform.Clocks;

/**
 * Which calls of a client are listed.
 *
 * @param endpoint empty for all
 * @param from the first day, {@code until} the last, in the citizens' zone; empty for any
 */
public record CallFilter(
        Outcome outcome, Optional<Endpoint> endpoint, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** What came of them. */
    public enum Outcome {
        ALL(""),
        SUCCEEDED(" and c.status < 400"),
        FAILED(" and c.status >= 400");

        private final String condition;

        Outcome(String condition) {
            this.condition = condition;
        }
    }

    /** Where they went. */
    public enum Endpoint {
        AUTHORIZE("/oauth/authorize"),
        PAR("/oauth/par"),
        TOKEN("/oauth/token"),
        USERINFO("/oauth/userinfo"),
        INTROSPECT("/oauth/introspect"),
        REVOKE("/oauth/revoke"),
        REDEMPTIONS("/api/v1/redemptions");

        private final String path;

        Endpoint(String path) {
            this.path = path;
        }

        /** The path, and the beginning of those below it. */
        public String path() {
            return path;
        }
    }

    public static final CallFilter ALL =
            new CallFilter(Outcome.ALL, Optional.empty(), Optional.empty(), Optional.empty());

    String where() {
        return " from ClientCall c where c.client = :client" + outcome.condition
                + (endpoint.isPresent() ? " and c.endpoint like :endpoint" : "")
                + (from.isPresent() ? " and c.happenedAt >= :from" : "")
                + (until.isPresent() ? " and c.happenedAt < :until" : "");
    }

    <T> TypedQuery<T> with(TypedQuery<T> query, Long client) {
        query.setParameter("client", client);
        endpoint.ifPresent(one -> query.setParameter("endpoint", "% " + one.path + "%"));
        from.ifPresent(day -> query.setParameter(
                "from", day.atStartOfDay(Clocks.CITIZENS_ZONE).toInstant()));
        until.ifPresent(day -> query.setParameter(
                "until", day.plusDays(1).atStartOfDay(Clocks.CITIZENS_ZONE).toInstant()));
        return query;
    }
}
