package org.seneid.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.seneid.platform.Formats;
import org.seneid.platform.Language;
import org.seneid.platform.Words;

/**
 * A notice as it is sent, to somebody whose language nobody knows: Vietnamese first, English below.
 *
 * @param notMe the whole address by which it is called not one's own; empty when there is nothing to call so
 */
record Letter(NotificationKind kind, List<String> arguments, Instant when, String notMe, String portal) {

    String subject() {
        return "Sen: " + said(Language.VIETNAMESE).title();
    }

    /** For a mailbox. */
    String text() {
        return part(Language.VIETNAMESE) + "\n\n---\n\n" + part(Language.ENGLISH) + "\n\nSen\n" + portal;
    }

    /** For a telephone. */
    String shortText() {
        var english = said(Language.ENGLISH).title();
        return subject() + ". / " + english + "." + (notMe.isEmpty() ? "" : " " + shortNotMe() + " " + notMe);
    }

    private String part(Locale language) {
        var words = Words.in(language);
        var sentence = said(language);
        var asked = notMe.isEmpty() ? "" : "\n\n" + words.text("notifications.mail.not-me") + "\n" + notMe;
        return sentence.title() + "\n\n" + sentence.text() + "\n"
                + words.text("notifications.mail.when", new Formats(language).toTheSecond(when)) + asked;
    }

    private static String shortNotMe() {
        return Words.in(Language.VIETNAMESE).text("notifications.sms.not-me") + " / "
                + Words.in(Language.ENGLISH).text("notifications.sms.not-me");
    }

    private Sentence said(Locale language) {
        return Sentence.of(kind, arguments, language);
    }
}
