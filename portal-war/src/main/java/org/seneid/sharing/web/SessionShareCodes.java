package org.seneid.sharing.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.PublicId;
import org.seneid.sharing.NewShare;
import org.seneid.sharing.ShareCode;
import org.seneid.sharing.ShortCode;

/**
 * The codes that a citizen can be shown again.
 *
 * <p>The database knows codes only as hashes, so that nobody who reads it can open a share. Whoever opened a share still
 * reloads the page, turns the phone, comes back from another one: so the secret stays in their own HTTP session, in the
 * server's memory, until the share has ended or the session has. After that, and on another device, the code is gone for
 * good; the page says so and offers a new share.
 */
@SessionScoped
public class SessionShareCodes implements Serializable {

    private static final int MOST = 20;

    private final Map<String, Secrets> secrets = new LinkedHashMap<>();

    /** What a page shows of one share; as text, since a session may be written down by a cluster. */
    private record Secrets(String code, Instant until, String spoken, Instant spokenUntil) implements Serializable {}

    public synchronized void keep(NewShare opened) {
        if (secrets.size() >= MOST) secrets.remove(secrets.keySet().iterator().next());
        var share = opened.share();
        secrets.put(
                share.publicId().value(),
                new Secrets(
                        opened.code().secret(),
                        share.expiresAt(),
                        opened.spoken().digits(),
                        share.spokenUntil().orElse(share.createdAt())));
    }

    /** New digits to read out for a share. */
    public synchronized void keep(PublicId share, ShortCode spoken, Instant until) {
        secrets.computeIfPresent(
                share.value(), (id, known) -> new Secrets(known.code, known.until, spoken.digits(), until));
    }

    public synchronized void forget(PublicId share) {
        secrets.remove(share.value());
    }

    public synchronized Optional<ShareCode> code(PublicId share, Instant now) {
        secrets.values().removeIf(known -> !now.isBefore(known.until));
        return Optional.ofNullable(secrets.get(share.value())).map(known -> new ShareCode(known.code));
    }

    public synchronized Optional<ShortCode> spoken(PublicId share, Instant now) {
        return Optional.ofNullable(secrets.get(share.value()))
                .filter(known -> now.isBefore(known.spokenUntil))
                .map(known -> new ShortCode(known.spoken));
    }
}
