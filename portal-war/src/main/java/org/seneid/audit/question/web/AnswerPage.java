package org.seneid.audit.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.seneid.audit.question.QuestionAnswers;
import org.seneid.audit.question.QuestionCase;
import org.seneid.audit.question.QuestionText;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** A supervisor answers a question about an entry. */
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
    private QuestionView question;

    /** Opens it before the page is written, so that what is not there is a plain 404; the citizen reads that it was. */
    public void load() {
        question = view(answers.read(id()));
    }

    public String answer() {
        answers.answer(id(), new QuestionText(words));
        return Redirect.pageSaying("/helpdesk/questions", "audit.answer.done");
    }

    public QuestionView getQuestion() {
        if (question == null) question = view(answers.byId(id()));
        return question;
    }

    private QuestionView view(QuestionCase asked) {
        return QuestionView.answered(asked.question(), acting.signedIn().account(), language.locale(), clock.instant());
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
