package org.seneid.audit.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.question.HelpOfEntry;
import org.seneid.audit.question.QuestionAnswers;
import org.seneid.audit.question.QuestionCase;
import org.seneid.audit.question.QuestionText;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** A question about an entry with what stands behind it, and a supervisor's answer. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    QuestionAnswers answers;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String words;
    private QuestionCase asked;
    private QuestionView question;

    /** Opens it before the page is written, so that what is not there is a plain 404; the citizen reads that it was. */
    public void load() {
        asked = answers.read(id());
    }

    public String answer() {
        answers.answer(id(), new QuestionText(words));
        return Redirect.pageSaying("/helpdesk/questions", "audit.answer.done");
    }

    public QuestionView getQuestion() {
        if (question == null)
            question = QuestionView.answered(
                    asked().question(), acting.signedIn().account(), language.locale(), clock.instant());
        return question;
    }

    public String getNumber() {
        return asked().question().number().text();
    }

    /** What is asked about; null when it was kept long enough. */
    public AuditEntry getEntry() {
        return asked().question().entry().orElse(null);
    }

    /** The ticket that the entry belongs to; null for none. */
    public HelpOfEntry.Help getHelp() {
        return asked().help().orElse(null);
    }

    public String getFirstAnsweredBy() {
        return asked().firstAnsweredBy().orElse("");
    }

    public String getAnsweredBy() {
        return asked().answeredBy().orElse("");
    }

    private QuestionCase asked() {
        if (asked == null) asked = answers.byId(id());
        return asked;
    }

    private PublicId id() {
        return new PublicId(request.getParameter("id"));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
