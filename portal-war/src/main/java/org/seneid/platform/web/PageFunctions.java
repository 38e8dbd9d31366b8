package org.seneid.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.seneid.platform.BirthDate;
import org.seneid.platform.Money;
import org.seneid.platform.PersonalId;
import org.seneid.platform.paper.Lettering;
import org.seneid.platform.text.Deadline;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;

/** The functions {@code sen:…} of pages: values as a person reads them, in the page's language. */
public final class PageFunctions {

    private PageFunctions() {}

    public static String text(String key, Object first) {
        return words().text(key, first);
    }

    /** The sentence of a key, as a constraint's message may be one; anything else as it is. */
    public static String said(String sentenceOrKey) {
        return sentenceOrKey == null ? "" : words().text(sentenceOrKey);
    }

    public static String text2(String key, Object first, Object second) {
        return words().text(key, first, second);
    }

    public static String text3(String key, Object first, Object second, Object third) {
        return words().text(key, first, second, third);
    }

    public static String money(Money money) {
        return money == null ? "" : formats().money(money);
    }

    public static String number(Number number) {
        return number == null ? "" : formats().number(number.longValue());
    }

    public static String date(LocalDate date) {
        return date == null ? "" : formats().date(date);
    }

    /** No more of it than is known. */
    public static String birth(BirthDate birth) {
        return birth == null ? "" : formats().birth(birth);
    }

    /** Only the time for today, else with the day. */
    public static String moment(Instant moment) {
        return moment == null ? "" : formats().moment(moment, now());
    }

    /** How long a deadline is past, how much time is left when that is little, or its moment. */
    public static String due(Instant moment) {
        return moment == null ? "" : new Deadline(moment, now()).words(formats().locale());
    }

    /** How a deadline looks: {@code late}, {@code soon} or plain. */
    public static String dueKind(Instant moment) {
        return moment == null ? "" : new Deadline(moment, now()).kind();
    }

    /** How many milliseconds are left until a moment, for the page's own clock, since that of a phone may be wrong. */
    public static Long endsIn(Instant moment) {
        return moment == null
                ? null
                : Math.max(0, Duration.between(now(), moment).toMillis());
    }

    private static Instant now() {
        return (Instant) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(LanguageFilter.NOW);
    }

    public static String toTheSecond(Instant moment) {
        return moment == null ? "" : formats().toTheSecond(moment);
    }

    public static String personalId(PersonalId id) {
        return id == null ? "" : CDI.current().select(PageMasking.class).get().personalId(id);
    }

    /** The letters that paper cannot show, of a text or of what says several; empty nearly always. */
    public static String unprintable(Object said) {
        return said == null ? "" : String.join(" ", Lettering.missing(said.toString()));
    }

    /** The address of a file of the theme, under its version, so that browsers may keep it for good. */
    public static String asset(String name) {
        var application = FacesContext.getCurrentInstance().getExternalContext().getApplicationMap();
        return application.get(Assets.VERSIONED) + name;
    }

    private static Formats formats() {
        return new Formats(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private static Messages words() {
        return Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
