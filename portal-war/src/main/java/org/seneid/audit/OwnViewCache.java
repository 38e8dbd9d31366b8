package org.seneid.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.seneid.platform.AccountId;

/**
 * Remembers which looks at their own data citizens have had recorded in their present session, so that reading a page
 * again writes nothing. Forgetting (a restart, many others since) costs one more line in the log.
 */
@ApplicationScoped
class OwnViewCache {

    private static final int REMEMBERED = 20_000;

    private final Set<Look> recorded =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Look, Boolean> eldest) {
                    return size() > REMEMBERED;
                }
            }));

    boolean recorded(Look look) {
        return recorded.contains(look);
    }

    void record(Look look) {
        recorded.add(look);
    }

    /** What is the same look in one session; whoever acts for others looks at several accounts in one. */
    record Look(AccountId owner, String session, String act, String subject) {}
}
