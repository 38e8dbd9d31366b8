package org.seneid.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.seneid.helpdesk.ticket.TicketFigures;
import org.seneid.helpdesk.ticket.TicketFigures.DayOfTickets;
import org.seneid.helpdesk.ticket.TicketFigures.HeldTickets;
import org.seneid.platform.Clocks;
import org.seneid.platform.TypedDate;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.list.Figures;

/** The helpdesk's week: what came in and what is done, day by day, and who has how much now. */
@Named
@RequestScoped
public class HelpdeskFiguresPage {

    private static final int DAYS = 7;

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    TicketFigures tickets;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private List<DayOfTickets> days;

    private List<DayOfTickets> days() {
        if (days == null) days = tickets.week(last());
        return days;
    }

    private LocalDate last() {
        var today = LocalDate.ofInstant(clock.instant(), Clocks.CITIZENS_ZONE);
        return TypedDate.day(address.get("to"))
                .filter(day -> day.isBefore(today))
                .orElse(today);
    }

    public Figures getWeek() {
        var words = Messages.in(language.locale());
        var formats = new Formats(language.locale());
        return new Figures(
                days().stream().map(day -> formats.dayAndMonth(day.day())).toList(),
                List.of(
                        new Figures.Series(
                                words.text("helpdesk.figures.closed"),
                                days().stream().map(day -> (long) day.closed()).toList()),
                        new Figures.Series(
                                words.text("helpdesk.figures.live"),
                                days().stream().map(day -> (long) day.live()).toList())));
    }

    public List<HeldTickets> getHeld() {
        return tickets.held();
    }

    /** The seven days before those that are shown. */
    public String getEarlier() {
        return "/helpdesk/figures?to=" + last().minusDays(DAYS);
    }
}
