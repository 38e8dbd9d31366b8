package org.seneid.platform.web.list;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.SessionSlot;

/**
 * What was typed into the search of a list. It may be somebody's name: it stays in the session, and the address carries
 * only a key to it.
 */
public final class SearchWords {

    /** The name of the key in an address. */
    public static final String KEY = "words";

    private static final int KEPT = 20;
    private static final int KEY_LENGTH = 8;
    private static final int LONGEST = 60;
    private static final SessionSlot<Kept> SLOT = new SessionSlot<>("sen.search-words", Kept.class);

    private SearchWords() {}

    /** The last searches of a session; older ones are forgotten. */
    static final class Kept extends LinkedHashMap<String, String> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    }

    /** What a field holds; Faces has null for nothing. */
    public static String typed(String words) {
        return words == null ? "" : words.strip();
    }

    /** @return the key for the address; null when nothing was typed */
    public static String keep(HttpServletRequest request, String words) {
        if (words.isEmpty()) return null;
        var kept = new Kept();
        SLOT.of(request).ifPresent(kept::putAll);
        var key = PublicId.random().value().substring(0, KEY_LENGTH);
        kept.put(key, words.substring(0, Math.min(LONGEST, words.length())));
        SLOT.keep(request, kept);
        return key;
    }

    /** Whether an address has a key whose words are forgotten: after a new sign-in, or many searches later. */
    static boolean lost(HttpServletRequest request, ListAddress address) {
        return address.value(KEY).isPresent() && of(request, address).isEmpty();
    }

    /** The words of the address that is shown; empty when it has none, or they are forgotten. */
    public static String of(HttpServletRequest request, ListAddress address) {
        return address.value(KEY)
                .flatMap(key -> SLOT.of(request).map(kept -> kept.get(key)))
                .orElse("");
    }
}
