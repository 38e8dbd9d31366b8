package org.seneid.audit.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.log.web.LogReader;
import org.seneid.audit.log.web.Sentence;
import org.seneid.audit.question.QuestionAnswers;
import org.seneid.audit.question.QuestionFilter;
import org.seneid.audit.question.QuestionRow;
import org.seneid.platform.Page;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.list.Slice;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** What supervisors have to answer, the most urgent first. */
@Named
@RequestScoped
public class AnswersPage {

    private static final int PAGE = 25;
    private static final QuestionFilter OPEN = QuestionFilter.of(QuestionFilter.State.OPEN);

    @Inject
    QuestionAnswers answers;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private String page = "1";
    private Page<QuestionRow> shown;

    /** A question, and the sentence of the entry that it is about. */
    public record Line(QuestionRow row, Sentence sentence) {}

    public Page<QuestionRow> getShown() {
        if (shown == null) shown = open(Page.number(page));
        return shown;
    }

    private Page<QuestionRow> open(int number) {
        var total = answers.count(OPEN).rows();
        var nearest = Page.nearest(number, PAGE, total);
        return new Page<>(
                answers.page(OPEN, new Slice((nearest - 1) * PAGE, PAGE, "due", false)), nearest, PAGE, total);
    }

    public List<Line> getLines() {
        var citizen = Messages.in(language.locale()).text("audit.owner.citizen");
        var reader = new LogReader(acting.signedIn().account(), Optional.of(citizen));
        return getShown().rows().stream()
                .map(row -> new Line(row, sentence(row, reader)))
                .toList();
    }

    private Sentence sentence(QuestionRow row, LogReader reader) {
        return row.entry()
                .map(entry -> Sentence.dated(entry, reader, language.locale(), clock.instant()))
                .orElseGet(() -> Sentence.ofDeleted(language.locale()));
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page == null ? "1" : page;
    }
}
