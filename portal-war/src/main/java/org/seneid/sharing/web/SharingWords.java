package org.seneid.sharing.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.PageMasking;
import org.seneid.registry.document.Fact;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.sharing.ShareStatus;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Preset;
import org.seneid.sharing.choice.Selection;

/** Says what is shared, and for how long, in the language of the page. */
@Named
@RequestScoped
public class SharingWords {

    @Inject
    Language language;

    @Inject
    PageMasking masks;

    @Inject
    Clock clock;

    /** A value as a person reads it; a portrait has no words but its own. */
    public String value(Attribute attribute, Object value) {
        if (attribute.portrait()) return text("sharing.value.portrait");
        if (attribute == Attribute.OVER_18) return text("sharing.value.over-18." + value);
        if (value instanceof LicenceClasses classes) return classes.codes();
        return new DocumentWords(language.locale(), clock.instant(), masks).value(new Fact(attribute.claim(), value));
    }

    public String name(Attribute attribute) {
        return text(attribute.key());
    }

    /** {@code Họ tên, ảnh chân dung, trên 18 tuổi}. */
    public String names(Collection<Attribute> attributes) {
        return listed(attributes.stream().map(this::name));
    }

    /** Names of data in one line, the first beginning with a capital. */
    public String listed(Stream<String> names) {
        return upperCased(names.map(this::inSentence).collect(joining(", ")));
    }

    public String upperCased(String words) {
        return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    public String names(Selection selection) {
        return names(selection.attributes());
    }

    /** What begins with an abbreviation (ID number) stays as it is. */
    private String inSentence(String name) {
        if (name.length() > 1 && Character.isUpperCase(name.charAt(1))) return name;
        return name.substring(0, 1).toLowerCase(language.locale()) + name.substring(1);
    }

    /** The offered lifetimes, by their words. */
    public Map<String, String> getLifetimes() {
        var offered = new LinkedHashMap<String, String>();
        for (var one : Lifetime.OFFERED) offered.put(lifetime(one), one.slug());
        return offered;
    }

    public String lifetime(Lifetime lifetime) {
        return text("sharing.lifetime." + lifetime.kind(), lifetime.count());
    }

    /** What a share is for: in the reader's language where it is a preset's name, else as the citizen wrote it. */
    public String purpose(String words) {
        return Preset.NAMES.in(Messages.in(language.locale()), words);
    }

    /** Whether the citizen wrote it, in whatever language. */
    public boolean written(String purpose) {
        return !Preset.NAMES.has(purpose);
    }

    /** The sign that stands before the word for a state. */
    public String icon(ShareStatus status) {
        return switch (status) {
            case OPEN, EXPIRED -> "clock";
            case USED -> "check";
            case REVOKED -> "stop";
        };
    }

    /** {@code 2:41} within the hour, else in hours or days. */
    public String left(Duration left) {
        if (left.toHours() == 0) return "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart());
        if (left.toDays() == 0) return text("sharing.left.hours", left.toHours(), left.toMinutesPart());
        return text("sharing.left.days", left.toDays(), left.toHoursPart());
    }

    /** The page's language. */
    public Locale locale() {
        return language.locale();
    }

    public String text(String key, Object... args) {
        return Messages.in(language.locale()).text(key, args);
    }
}
