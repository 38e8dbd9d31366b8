package org.seneid.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** What accounts are called outside this server; it never changes, so those seen lately are known by heart. */
@ApplicationScoped
class PublicIdCache {

    private static final int KNOWN = 20_000;

    private final Map<AccountId, PublicId> known = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AccountId, PublicId> eldest) {
            return size() > KNOWN;
        }
    });

    @PersistenceContext
    EntityManager em;

    PublicId of(AccountId account) {
        var id = known.get(account);
        if (id == null) known.put(account, id = asked(account));
        return id;
    }

    private PublicId asked(AccountId account) {
        return new PublicId((String) em.createNativeQuery("select public_id from account where id = ?1")
                .setParameter(1, account.value())
                .getSingleResult());
    }
}
