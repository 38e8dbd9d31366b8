package org.seneid.helpdesk.replay.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.seneid.audit.log.EntryKeys;
import org.seneid.helpdesk.replay.ViewedItem;
import org.seneid.helpdesk.replay.ViewedPage;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** Says in the page's language which pages were opened, and what they showed. */
@RequestScoped
public class ViewedItemWords {

    private static final String UNMASKED = "help.unmasked";

    @Inject
    Language language;

    /** What the page is called; one without a name of its own is told by its address. */
    public String title(ViewedPage page) {
        if (page.address().isEmpty()) return text("helpdesk.replay.asked");
        var key = "helpdesk.page."
                + page.address().substring(1).replaceAll("[{}]", "").replace('/', '.');
        return words().has(key) ? text(key) : page.address();
    }

    /** {@code giấy phép lái xe: số, hạng, ngày cấp}. */
    public List<String> seen(ViewedPage page) {
        return page.seen().stream()
                .filter(thing ->
                        !thing.subject().isEmpty() || !thing.attributes().isEmpty())
                .map(this::said)
                .toList();
    }

    private String said(ViewedItem thing) {
        var names = thing.attributes().stream().map(this::name).collect(joining(", "));
        if (thing.act().equals(UNMASKED)) return words().text("helpdesk.replay.unmasked", names);
        var what = subject(thing.subject());
        return names.isEmpty() ? what : what + ": " + names;
    }

    private String subject(String subject) {
        return EntryKeys.subject(subject)
                .filter(words()::has)
                .findFirst()
                .map(this::text)
                .orElse(subject);
    }

    private String name(String attribute) {
        return EntryKeys.attribute(attribute)
                .filter(words()::has)
                .findFirst()
                .map(key -> text(key).toLowerCase(Locale.ROOT))
                .orElse(attribute);
    }

    private String text(String key) {
        return words().text(key);
    }

    private Messages words() {
        return Messages.in(language.locale());
    }
}
