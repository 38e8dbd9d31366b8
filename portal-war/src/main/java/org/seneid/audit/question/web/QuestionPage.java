package org.seneid.audit.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.seneid.audit.question.AccessQuestions;
import org.seneid.audit.question.QuestionText;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** One thing that I asked, its answer, and that it is still not right. */
@Named
@RequestScoped
public class QuestionPage {

    @Inject
    AccessQuestions questions;

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

    /** Finds it before the page is written, so that what is not there is a plain 404. */
    public void load() {
        getQuestion();
    }

    /** Has another supervisor look. */
    public String doubt() {
        questions.doubt(id(), new QuestionText(words));
        return Redirect.pageSaying("/access-log/questions/" + id(), "audit.question.doubted");
    }

    public QuestionView getQuestion() {
        if (question == null)
            question = QuestionView.asked(
                    questions.byId(id()), acting.signedIn().account(), language.locale(), clock.instant());
        return question;
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
