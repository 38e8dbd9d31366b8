package org.seneid.audit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** The acts that have a sentence, and what it says in both languages. */
final class ActCatalogue {

    private static final String SENTENCES = "audit.act.";
    private static final String REFUSED = ".refused";
    private static final List<Messages> LANGUAGES =
            List.of(Messages.in(Language.VIETNAMESE), Messages.in(Language.ENGLISH));

    private static final Map<ActCategory, Set<String>> BY_MATTER =
            known().collect(Collectors.groupingBy(ActCategory::of, Collectors.toUnmodifiableSet()));

    private ActCatalogue() {}

    static Set<String> of(ActCategory matter) {
        return BY_MATTER.getOrDefault(matter, Set.of());
    }

    static Stream<String> beginning(String with) {
        return BY_MATTER.values().stream().flatMap(Set::stream).filter(act -> act.startsWith(with));
    }

    /** Everything that the sentences of an act may say of their own, folded. */
    static String words(String act) {
        var keys = List.of(SENTENCES + act, SENTENCES + act + REFUSED, "audit.by." + act);
        return said(keys.toArray(String[]::new));
    }

    /** What messages say in both languages, folded; those that do not exist say nothing. */
    static String said(String... keys) {
        var said = new ArrayList<String>();
        for (var words : LANGUAGES)
            for (var key : keys)
                if (words.has(key)) said.add(SearchKey.of(words.text(key).replaceAll("\\{\\d}", "")));
        return String.join(" | ", said);
    }

    /** An act whose only sentence is that of its refusal is there too. */
    private static Stream<String> known() {
        return LANGUAGES.get(0).sentences().keySet().stream()
                .filter(key -> key.startsWith(SENTENCES))
                .map(key -> key.substring(SENTENCES.length()))
                .flatMap(act -> act.endsWith(REFUSED)
                        ? Stream.of(act, act.substring(0, act.length() - REFUSED.length()))
                        : Stream.of(act))
                .distinct();
    }
}
