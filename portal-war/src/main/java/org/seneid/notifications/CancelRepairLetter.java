package org.seneid.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.seneid.platform.outbox.LocalizedText;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/**
 * What every contact of a citizen is sent before something is done to their account at the helpdesk, to somebody whose
 * language nobody knows: what was asked, and the way to stop it.
 *
 * @param what as the end of a key {@code notifications.word.…}
 * @param readyAt when it may be done; null while it waits for a supervisor
 */
record CancelRepairLetter(String what, String ticket, Instant readyAt, String link) implements Letter {

    @Override
    public String subject() {
        return "Sen: " + word(Language.VIETNAMESE);
    }

    @Override
    public List<LocalizedText> text() {
        return List.of(
                LocalizedText.in(Language.VIETNAMESE, part(Language.VIETNAMESE)),
                LocalizedText.in(Language.ENGLISH, part(Language.ENGLISH) + "\n\nSen"));
    }

    @Override
    public List<LocalizedText> shortText() {
        return List.of(
                LocalizedText.in(Language.VIETNAMESE, subject() + ". " + stop(Language.VIETNAMESE)),
                LocalizedText.in(Language.ENGLISH, stop(Language.ENGLISH) + " " + link));
    }

    private String part(Locale language) {
        var words = Messages.in(language);
        var when = readyAt == null
                ? words.text("notifications.stop.asked", word(language), ticket)
                : words.text(
                        "notifications.stop.approved",
                        word(language),
                        ticket,
                        new Formats(language).toTheSecond(readyAt));
        return when + "\n\n" + stop(language) + "\n" + link;
    }

    private static String stop(Locale language) {
        return Messages.in(language).text("notifications.stop.link");
    }

    private String word(Locale language) {
        return Messages.in(language).text("notifications.word." + what);
    }
}
