package org.seneid.audit.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.audit.log.web.WatchedAct;
import org.seneid.audit.oversight.ActFilter;
import org.seneid.audit.oversight.ActFilter.Which;
import org.seneid.audit.oversight.ActRow;
import org.seneid.audit.oversight.Days;
import org.seneid.audit.oversight.StaffActs;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.list.DayFilter;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListColumn;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;

/** The acts of staff behind a figure: who, what, when and for which ticket. */
@Named
@RequestScoped
public class ActsPage {

    @Inject
    StaffActs acts;

    @Inject
    UnusualWords words;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private final ListAddress address = StaffList.current();
    private final DayFilter days = new DayFilter(address);
    private final StaffList<Line> list = StaffList.<Line>named("audit.acts")
            .columns(
                    ListColumn.shown(StaffActs.DONE),
                    ListColumn.shown("who").unsorted(),
                    ListColumn.shown("role").unsorted(),
                    ListColumn.shown("act").unsorted(),
                    ListColumn.shown("account").unsorted(),
                    ListColumn.shown("ticket").unsorted())
            .sortedDownBy(StaffActs.DONE)
            .of(this::part, () -> acts.count(filter()));

    /**
     * An act as the list shows it.
     *
     * @param role in words
     * @param did the sentence of what was done
     */
    public record Line(ActRow act, String role, String did) {

        public String ticket() {
            return act.entry().ticket();
        }
    }

    public StaffList<Line> getList() {
        return list;
    }

    /** Of the days in the address, as many as can be looked at; the last day is today unless it is told. */
    public Days getShown() {
        var until = days.last().orElseGet(() -> Formats.day(clock.instant()));
        var most = address.id("staff").isPresent() ? Days.MOST : ActFilter.MOST_OF_ALL;
        var first = until.minusDays(most - 1L);
        var from = days.first().orElse(until);
        return new Days(from.isBefore(first) ? first : from, until);
    }

    /** Whose acts; empty for all of staff, or when there is no such account. */
    public String getName() {
        return address.id("staff").flatMap(acts::name).orElse("");
    }

    private ActFilter filter() {
        return new ActFilter(
                getShown(),
                address.id("staff"),
                address.one(Role.values(), "role").filter(Role::staff).stream().toList(),
                which());
    }

    private Which which() {
        return address.one(Which.values(), "which").orElse(Which.ALL);
    }

    /** As tabs. */
    public List<ListView> getViews() {
        return Stream.of(Which.values())
                .map(one -> ListView.uncounted(
                        address.filtered("which", one == Which.ALL ? "" : ListAddress.word(one)),
                        "audit.acts.which." + one,
                        one == which()))
                .toList();
    }

    private List<Line> part(Slice slice) {
        return acts.page(filter(), slice).stream()
                .map(act -> new Line(act, words.role(act.role()), WatchedAct.said(act.entry(), language.locale())))
                .toList();
    }
}
