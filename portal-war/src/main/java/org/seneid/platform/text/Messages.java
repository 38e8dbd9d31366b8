package org.seneid.platform.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.seneid.platform.Operator;

/** The sentences of one language, by key, from the files of all rooms in {@code messages}; read once, immutable. */
public final class Messages {

    /** Each has a file of its own, where every key begins with its name. */
    static final List<String> ROOMS = List.of(
            "audit",
            "connect",
            "documents",
            "enrolment",
            "helpdesk",
            "home",
            "identity",
            "ledger",
            "notifications",
            "operations",
            "payments",
            "platform",
            "registry",
            "services",
            "sharing");

    /** Stands in a sentence where the operator's telephone number belongs. */
    private static final String HOTLINE = "{hotline}";

    private static final Messages VIETNAMESE = new Messages(Language.VIETNAMESE);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private final Locale locale;
    private final Map<String, String> sentences;

    private Messages(Locale locale) {
        this.locale = locale;
        var read = new HashMap<String, String>();
        for (var room : ROOMS) read.putAll(read("/messages/" + room + "_" + locale.getLanguage() + ".properties"));
        this.sentences = Map.copyOf(read);
    }

    public static Messages in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : VIETNAMESE;
    }

    /** All sentences, for a page to look up without arguments. */
    public Map<String, String> sentences() {
        return sentences;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /**
     * The sentence of a key, its places filled by {@link MessageFormat}; money, dates and numbers in the language's way.
     *
     * @return the key itself when there is no such sentence, so that a gap is seen and nothing breaks
     */
    public String text(String key, Object... args) {
        var pattern = sentences.getOrDefault(key, key);
        if (args.length == 0) return pattern;
        var formats = new Formats(locale);
        var shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) shown[i] = formats.shown(args[i]);
        return new MessageFormat(pattern, locale).format(shown);
    }

    private static Map<String, String> read(String resource) {
        try (var in = Messages.class.getResourceAsStream(resource)) {
            var read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var sentences = new HashMap<String, String>();
            read.stringPropertyNames()
                    .forEach(key -> sentences.put(key, read.getProperty(key).replace(HOTLINE, Operator.hotline())));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
