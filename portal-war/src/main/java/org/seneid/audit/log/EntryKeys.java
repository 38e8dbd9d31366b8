package org.seneid.audit.log;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of messages that say what an entry names; the trail's own word goes before that of the registers. */
public final class EntryKeys {

    private static final String ANYTHING = "audit.asked.anything";

    /** What tells a third party from others of its name. */
    private static final Pattern ID = Pattern.compile("/(?=[^/]*[a-z])[a-z0-9]+(-[a-z0-9]+)*$");

    private EntryKeys() {}

    /** A subject without words of its own, as people read it: a third party's name without the id behind it. */
    public static String shown(String subject) {
        return RefusedActs.names(subject) ? subject : ID.matcher(subject).replaceFirst("");
    }

    /** @param subject of an entry; what stands after its slash is an id, which nobody reads */
    public static Stream<String> subject(String subject) {
        if (RefusedActs.names(subject)) return Stream.concat(RefusedActs.keys(subject), Stream.of(ANYTHING));
        var word = subject.split("/")[0];
        return Stream.of("audit.subject." + word, "registry.subject." + word);
    }

    public static Stream<String> attribute(String name) {
        return Stream.of("audit.attribute." + name, "registry.attribute." + name, "registry.fact." + name);
    }
}
