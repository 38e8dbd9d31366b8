package org.seneid.services.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.seneid.platform.text.Messages;

/** Texts that clerks begin with when they write to a citizen; each is adapted before it is sent. */
public enum ReadyText {
    ASK_UNREADABLE(Use.ASK),
    ASK_MISSING(Use.ASK),
    ASK_UNCLEAR(Use.ASK),
    REFUSE_CONDITIONS(Use.REFUSE),
    REFUSE_UNANSWERED(Use.REFUSE),
    REFUSE_PLACE(Use.REFUSE),
    MISTAKE_CORRECTED(Use.MISTAKE),
    MISTAKE_MATCHES(Use.MISTAKE),
    MISTAKE_UNPROVEN(Use.MISTAKE);

    /** What a text is for. */
    public enum Use {
        ASK,
        REFUSE,
        MISTAKE
    }

    private final Use use;

    ReadyText(Use use) {
        this.use = use;
    }

    /** All for one use, in their order. */
    public static List<ReadyText> of(Use use) {
        return Arrays.stream(values()).filter(text -> text.use == use).toList();
    }

    /** What it is about, in a few words. */
    public String title(Locale locale) {
        return Messages.in(locale).text("services.reply.title." + name());
    }

    /** The text as a citizen reads it who speaks that language. */
    public String words(Locale locale) {
        return Messages.in(locale).text("services.reply.words." + name());
    }
}
