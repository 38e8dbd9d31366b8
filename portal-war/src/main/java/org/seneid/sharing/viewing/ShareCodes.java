package org.seneid.sharing.viewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.seneid.sharing.Share;
import org.seneid.sharing.ShareCode;
import org.seneid.sharing.ShortCode;

/** Finds a share by its code, for boundaries that limit guesses themselves; spends nothing, counts nothing. */
@ApplicationScoped
public class ShareCodes {

    @PersistenceContext
    EntityManager em;

    /** The share that a scanned code or six digits lead to, whatever its state; empty when they lead nowhere. */
    public Optional<Share> share(String code, Instant now) {
        var spoken = ShortCode.typed(code);
        if (spoken.isPresent())
            return found("spokenLookup", spoken.get().hash().lookup(), share -> share.opensWith(spoken.get(), now));
        return ShareCode.typed(code)
                .flatMap(secret -> found("codeLookup", secret.hash().lookup(), share -> share.opensWith(secret)));
    }

    private Optional<Share> found(String by, String lookup, Predicate<Share> opens) {
        return em.createQuery("select s from Share s where s." + by + " = :lookup", Share.class)
                .setParameter("lookup", lookup)
                .getResultStream()
                .findFirst()
                .filter(opens);
    }
}
