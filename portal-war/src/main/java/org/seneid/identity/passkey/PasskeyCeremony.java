package org.seneid.identity.passkey;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/**
 * A challenge that was handed out and waits for its one answer. Whoever asks keeps it, sealed: asking writes nothing, so that
 * nobody fills the database from the door.
 *
 * @param owner whose passkey is asked for; empty when anybody may answer, who is then known by it
 * @param request the library's own record of what it asked for
 */
record PasskeyCeremony(PublicId id, Kind kind, Optional<AccountId> owner, String request, Instant expiresAt) {

    static final Duration OPEN = Duration.ofMinutes(5);

    private static final long NOBODY = 0;

    /** What the answer will be. */
    enum Kind {
        /** A new passkey. */
        REGISTRATION,
        /** A passkey's signature. */
        ASSERTION
    }

    static PasskeyCeremony begun(Kind kind, Optional<AccountId> owner, String request, Instant now) {
        return new PasskeyCeremony(PublicId.random(), kind, owner, request, now.plus(OPEN));
    }

    /** Whether an answer of this kind, given now in this account's name, answers it. */
    boolean fits(Kind answered, Optional<AccountId> by, Instant now) {
        return kind == answered && owner.equals(by) && now.isBefore(expiresAt);
    }

    /** As it is sealed. */
    String written() {
        return Json.createObjectBuilder()
                .add("ceremony", id.value())
                .add("kind", kind.name())
                .add("owner", owner.map(AccountId::value).orElse(NOBODY))
                .add("request", request)
                .add("expiresAt", expiresAt.toString())
                .build()
                .toString();
    }

    /** @return empty when something else was sealed */
    static Optional<PasskeyCeremony> read(String written) {
        try (var reader = Json.createReader(new StringReader(written))) {
            return Optional.of(read(reader.readObject()));
        } catch (JsonException other) {
            return Optional.empty();
        }
    }

    private static PasskeyCeremony read(JsonObject written) {
        var owner = written.getJsonNumber("owner").longValue();
        return new PasskeyCeremony(
                new PublicId(written.getString("ceremony")),
                Kind.valueOf(written.getString("kind")),
                owner == NOBODY ? Optional.empty() : Optional.of(new AccountId(owner)),
                written.getString("request"),
                Instant.parse(written.getString("expiresAt")));
    }
}
