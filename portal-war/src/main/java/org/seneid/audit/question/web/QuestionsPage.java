package org.seneid.audit.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.seneid.audit.question.AccessQuestion;
import org.seneid.audit.question.AccessQuestions;
import org.seneid.platform.Page;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;

/** What I asked about entries of a log. */
@Named
@RequestScoped
public class QuestionsPage {

    @Inject
    AccessQuestions questions;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private String page = "1";
    private Page<AccessQuestion> shown;

    public Page<AccessQuestion> getShown() {
        if (shown == null) shown = questions.mine(Page.number(page));
        return shown;
    }

    public List<QuestionView> getQuestions() {
        return getShown().rows().stream()
                .map(question ->
                        QuestionView.asked(question, acting.signedIn().account(), language.locale(), clock.instant()))
                .toList();
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page == null ? "1" : page;
    }
}
