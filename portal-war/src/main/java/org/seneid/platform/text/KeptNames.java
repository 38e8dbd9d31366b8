package org.seneid.platform.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of ours that were kept as text: each reader gets them in their own language, whichever the writer had. */
public final class KeptNames {

    private final Map<String, String> keys = new HashMap<>();

    /** @param prefix of the keys of all such names */
    public KeptNames(String prefix) {
        for (var language : List.of(Language.VIETNAMESE, Language.ENGLISH))
            Messages.in(language).sentences().forEach((key, name) -> {
                if (key.startsWith(prefix)) keys.put(name, key);
            });
    }

    /** Whether it is a name of ours, and no words that somebody wrote. */
    public boolean has(String kept) {
        return keys.containsKey(kept);
    }

    /** @return the name in the reader's words; what is no name of ours, as it is */
    public String in(Messages reader, String kept) {
        return has(kept) ? reader.text(keys.get(kept)) : kept;
    }
}
