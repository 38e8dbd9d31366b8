package org.seneid.audit.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.audit.log.web.LogReader;
import org.seneid.audit.log.web.Sentence;
import org.seneid.audit.question.QuestionAnswers;
import org.seneid.audit.question.QuestionFilter;
import org.seneid.audit.question.QuestionFilter.State;
import org.seneid.audit.question.QuestionRow;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.DayFilter;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListColumn;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;
import org.seneid.platform.work.Waiting;

/** The questions about entries that a supervisor may answer, the most urgent first. */
@Named
@RequestScoped
public class AnswersPage {

    @Inject
    QuestionAnswers answers;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private final ListAddress address = StaffList.current();
    private final DayFilter days = new DayFilter(address);
    private final StaffList<Line> list = StaffList.<Line>named("audit.answers")
            .columns(
                    ListColumn.shown("number").unsorted(),
                    ListColumn.shown("due"),
                    ListColumn.shown("state").unsorted(),
                    ListColumn.shown("entry").unsorted(),
                    ListColumn.shown("words").unsorted(),
                    ListColumn.shown("asked"),
                    ListColumn.onDemand("by").unsorted())
            .sortedBy("due")
            .of(this::part, () -> answers.count(filter()));

    /**
     * A question as the list shows it.
     *
     * @param sentence of the entry
     * @param left how many working days are left
     * @param urgency how the deadline looks: {@code late}, {@code soon} or plain
     * @param state its words
     */
    public record Line(QuestionRow row, Sentence sentence, String left, String urgency, String state) {}

    public StaffList<Line> getList() {
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

    private QuestionFilter filter() {
        return new QuestionFilter(state(), days.first(), days.last());
    }

    private State state() {
        return address.one(State.values(), "state").orElse(State.OPEN);
    }

    /** As tabs; those that wait are counted. */
    public List<ListView> getViews() {
        var waiting = answers.waiting();
        return Stream.of(State.values()).map(one -> view(one, waiting)).toList();
    }

    private ListView view(State one, Waiting waiting) {
        var value = one == State.OPEN ? "" : ListAddress.word(one);
        var count =
                switch (one) {
                    case OPEN -> waiting.count();
                    case OVERDUE -> waiting.late();
                    case AGAIN, ANSWERED, ALL -> -1;
                };
        return new ListView(
                address.filtered("state", value).toString(), "audit.answers.show." + one, one == state(), count);
    }

    private List<Line> part(Slice slice) {
        var citizen = words().text("audit.owner.citizen");
        var reader = new LogReader(acting.signedIn().account(), Optional.of(citizen));
        return answers.page(filter(), slice).stream()
                .map(row -> line(row, reader))
                .toList();
    }

    private Line line(QuestionRow row, LogReader reader) {
        var sentence = row.entry()
                .map(entry -> Sentence.dated(entry, reader, language.locale(), clock.instant()))
                .orElseGet(() -> Sentence.ofDeleted(language.locale()));
        return new Line(row, sentence, left(row), urgency(row), words().text("audit.answers.state." + row.state()));
    }

    private String left(QuestionRow row) {
        return switch (row.state()) {
            case OPEN ->
                row.daysLeft() == 0
                        ? words().text("audit.answers.today")
                        : words().text("audit.answers.left", row.daysLeft());
            case OVERDUE -> words().text("audit.answers.late", -row.daysLeft());
            default -> "";
        };
    }

    private static String urgency(QuestionRow row) {
        if (row.state() == State.OVERDUE) return "late";
        return row.state() == State.OPEN && row.daysLeft() == 0 ? "soon" : "";
    }

    private Messages words() {
        return Messages.in(language.locale());
    }
}
