package org.seneid.services.reply.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.seneid.platform.text.Language;
import org.seneid.services.reply.ReadyText;
import org.seneid.services.reply.ReadyText.Use;

/** Offers texts that are ready to adapt, in both languages: the clerk knows in which the citizen writes. */
@Named
@ApplicationScoped
public class ReadyTexts {

    private static final List<Locale> LANGUAGES = List.of(Language.VIETNAMESE, Language.ENGLISH);

    public List<SelectItem> getAsking() {
        return offered(Use.ASK);
    }

    public List<SelectItem> getRefusing() {
        return offered(Use.REFUSE);
    }

    public List<SelectItem> getMistakes() {
        return offered(Use.MISTAKE);
    }

    private static List<SelectItem> offered(Use use) {
        return LANGUAGES.stream().map(language -> group(use, language)).toList();
    }

    private static SelectItem group(Use use, Locale language) {
        var texts = ReadyText.of(use).stream()
                .map(text -> new SelectItem(key(text, language), text.title(language)))
                .toArray(SelectItem[]::new);
        var group = new SelectItemGroup(language.getDisplayLanguage(language));
        group.setSelectItems(texts);
        return group;
    }

    private static String key(ReadyText text, Locale language) {
        return language.getLanguage() + ":" + text;
    }

    /** Puts a chosen text behind what was typed; what is typed stays. */
    public String into(String typed, String chosen) {
        var before = typed == null ? "" : typed.strip();
        return words(chosen)
                .map(words -> before.isEmpty() ? words : before + "\n\n" + words)
                .orElse(before);
    }

    private static Optional<String> words(String chosen) {
        for (var language : LANGUAGES)
            for (var text : ReadyText.values())
                if (key(text, language).equals(chosen)) return Optional.of(text.words(language));
        return Optional.empty();
    }
}
