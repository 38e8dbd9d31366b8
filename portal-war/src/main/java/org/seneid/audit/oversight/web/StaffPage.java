package org.seneid.audit.oversight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.seneid.audit.oversight.Days;
import org.seneid.audit.oversight.StaffFilter;
import org.seneid.audit.oversight.StaffTotal;
import org.seneid.audit.oversight.StaffTotals;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Formats;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.DayFilter;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListColumn;
import org.seneid.platform.web.list.StaffList;

/** Who of staff did how much in some days. */
@Named
@RequestScoped
public class StaffPage {

    private static final int WEEK = 7;

    @Inject
    StaffTotals totals;

    @Inject
    UnusualWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private final ListAddress address = StaffList.current();
    private final DayFilter days = new DayFilter(address);
    private final StaffList<Line> list = StaffList.<Line>named("audit.staff")
            .columns(
                    ListColumn.shown("name"),
                    ListColumn.shown("role").unsorted(),
                    ListColumn.shown("acts"),
                    ListColumn.shown("accounts"),
                    ListColumn.shown("nightly"),
                    ListColumn.shown("refused"),
                    ListColumn.shown("last"))
            .sortedDownBy("acts")
            .of(this::part, () -> totals.count(filter()));

    private ActivitySearch staff;

    @PostConstruct
    void open() {
        staff = new ActivitySearch(request, address);
    }

    /**
     * One of staff as the list shows them.
     *
     * @param role in words
     * @param acts the address of what they did, up to its last parameter's value
     */
    public record Line(StaffTotal total, String role, String acts) {}

    public StaffList<Line> getList() {
        return list;
    }

    /** The days that are shown. */
    public Days getShown() {
        var today = Formats.day(clock.instant());
        var until = days.last().filter(day -> !day.isAfter(today)).orElse(today);
        var from = days.first().filter(day -> !day.isAfter(until)).orElse(until.minusDays(WEEK - 1L));
        return new Days(latest(from, until.minusDays(Days.MOST - 1L)), until);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(staff.in(request, days.in(address)).toString());
    }

    public boolean isNarrow() {
        return days.isNarrow() || staff.narrow();
    }

    /** The list of the last week, of all of staff. */
    public String getWide() {
        return ActivitySearch.without(DayFilter.without(address)).toString();
    }

    public DayFilter getDays() {
        return days;
    }

    private StaffFilter filter() {
        return new StaffFilter(getShown(), staff.role(), staff.words());
    }

    private List<Line> part(Slice slice) {
        return totals.page(filter(), slice).stream()
                .map(one -> new Line(one, words.role(one.role()), acts(one)))
                .toList();
    }

    private String acts(StaffTotal one) {
        var shown = getShown();
        return "/audit/acts?from=%s&to=%s&staff=%s&which=".formatted(shown.from(), shown.until(), one.who());
    }

    public String getWords() {
        return staff.words();
    }

    public void setWords(String words) {
        staff.words(words);
    }

    public String getRole() {
        return staff.roleWord();
    }

    public void setRole(String role) {
        staff.roleWord(role);
    }

    public List<ActivitySearch.Choice> getRoles() {
        return ActivitySearch.roles();
    }
}
