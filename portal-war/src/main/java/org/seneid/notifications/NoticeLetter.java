package org.seneid.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.seneid.platform.outbox.LocalizedText;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/**
 * A notice as it is sent, to somebody whose language nobody knows: Vietnamese first, English below.
 *
 * @param notMe the whole address by which it is called not one's own; empty when there is nothing to call so
 */
record NoticeLetter(NotificationKind kind, List<String> arguments, Instant when, String notMe, String portal)
        implements Letter {

    @Override
    public String subject() {
        return "Sen: " + said(Language.VIETNAMESE).title();
    }

    @Override
    public List<LocalizedText> text() {
        return List.of(
                LocalizedText.in(Language.VIETNAMESE, part(Language.VIETNAMESE)),
                LocalizedText.in(Language.ENGLISH, part(Language.ENGLISH) + "\n\nSen\n" + portal));
    }

    /** Without a link: one that asks to sign in or to lock is what a thief would send. */
    @Override
    public List<LocalizedText> shortText() {
        var vietnamese = subject() + "." + shortNotMe(Language.VIETNAMESE);
        var english = said(Language.ENGLISH).title() + "." + shortNotMe(Language.ENGLISH);
        return List.of(LocalizedText.in(Language.VIETNAMESE, vietnamese), LocalizedText.in(Language.ENGLISH, english));
    }

    private String part(Locale language) {
        var words = Messages.in(language);
        var sentence = said(language);
        var asked = notMe.isEmpty() ? "" : "\n\n" + words.text("notifications.mail.not-me") + "\n" + notMe;
        return sentence.title() + "\n\n" + sentence.text() + "\n"
                + words.text("notifications.mail.when", new Formats(language).toTheSecond(when)) + asked;
    }

    private String shortNotMe(Locale language) {
        return notMe.isEmpty() ? "" : " " + Messages.in(language).text("notifications.sms.not-me");
    }

    private NoticeText said(Locale language) {
        return NoticeText.of(kind, arguments, language);
    }
}
