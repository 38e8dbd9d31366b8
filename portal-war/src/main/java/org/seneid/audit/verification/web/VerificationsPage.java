package org.seneid.audit.verification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.audit.verification.Verification;
import org.seneid.audit.verification.VerificationFilter;
import org.seneid.audit.verification.VerificationFilter.State;
import org.seneid.audit.verification.Verifications;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.DayFilter;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListColumn;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;

/** The goings-over of the whole trail, and the button that begins one. */
@Named
@RequestScoped
public class VerificationsPage {

    @Inject
    Verifications verifications;

    @Inject
    Language language;

    private final ListAddress address = StaffList.current();
    private final DayFilter days = new DayFilter(address);
    private final StaffList<Verification> list = StaffList.<Verification>named("audit.verifications")
            .columns(
                    ListColumn.shown("began"),
                    ListColumn.shown("by").unsorted(),
                    ListColumn.shown("leaves").unsorted(),
                    ListColumn.shown("state").unsorted(),
                    ListColumn.shown("found"),
                    ListColumn.shown("took").unsorted())
            .sortedDownBy("began")
            .of(this::part, () -> verifications.count(filter()));

    public StaffList<Verification> getList() {
        return list;
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(days.in(address).toString());
    }

    public boolean isNarrow() {
        return days.isNarrow();
    }

    /** The same view of all days. */
    public String getWide() {
        return DayFilter.without(address).toString();
    }

    public DayFilter getDays() {
        return days;
    }

    public String verify() {
        return Redirect.page("/audit/verifications/" + verifications.begin());
    }

    /** How far it is, in words. */
    public String state(Verification one) {
        return one.isDone()
                ? words().text("audit.verification.done")
                : words().text("audit.verification.percent", one.getPercent());
    }

    /** How long it took, in words; empty while it goes on. */
    public String took(Verification one) {
        var took = one.getDuration();
        if (took == null) return "";
        return took.compareTo(Duration.ofMinutes(2)) < 0
                ? words().text("audit.verifications.seconds", Math.max(1, took.toSeconds()))
                : words().text("audit.verifications.minutes", took.toMinutes());
    }

    public List<ListView> getViews() {
        return Stream.of(State.values())
                .map(one -> ListView.uncounted(
                        address.filtered("state", one == State.ALL ? "" : ListAddress.word(one)),
                        "audit.verifications.show." + one,
                        one == state()))
                .toList();
    }

    private VerificationFilter filter() {
        return new VerificationFilter(state(), days.first(), days.last());
    }

    private State state() {
        return address.one(State.values(), "state").orElse(State.ALL);
    }

    private List<Verification> part(Slice slice) {
        return verifications.page(filter(), slice);
    }

    private Messages words() {
        return Messages.in(language.locale());
    }
}
