package org.seneid.payments.standing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import org.seneid.payments.standing.Rhythm;
import org.seneid.payments.standing.StandingOrder;
import org.seneid.payments.standing.StandingStatus;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** When money is sent again and again, in words. */
@Named
@RequestScoped
public class StandingWords {

    @Inject
    Language language;

    /** Such as {@code Monthly, on day 5}. */
    public String when(Rhythm rhythm, int day) {
        var words = Messages.in(language.locale());
        return switch (rhythm) {
            case WEEKLY ->
                words.text(
                        "payments.standing.when.weekly",
                        DayOfWeek.of(day).getDisplayName(TextStyle.FULL, language.locale()));
            case MONTHLY ->
                day == rhythm.days()
                        ? words.text("payments.standing.when.last")
                        : words.text("payments.standing.when.monthly", day);
        };
    }

    public String when(StandingOrder order) {
        return when(order.schedule().rhythm(), order.schedule().day());
    }

    /** Whether it goes on and when next, as the list and its own page say it. */
    public String state(StandingOrder order) {
        var words = Messages.in(language.locale());
        var key = "payments.standing.state." + order.status();
        return order.status() == StandingStatus.ACTIVE
                ? words.text(key, new Formats(language.locale()).date(order.nextDay()))
                : words.text(key);
    }
}
