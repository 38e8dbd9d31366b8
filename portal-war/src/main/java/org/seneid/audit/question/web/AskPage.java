package org.seneid.audit.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.log.web.LogReaders;
import org.seneid.audit.log.web.Sentence;
import org.seneid.audit.question.AccessQuestion;
import org.seneid.audit.question.AccessQuestions;
import org.seneid.audit.question.QuestionText;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** Asks about an entry that the reader does not recognise. */
@Named
@RequestScoped
public class AskPage {

    @Inject
    AccessQuestions questions;

    @Inject
    LogReaders readers;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String words;
    private AuditEntry entry;

    /** Finds the entry before the page is written, so that what is not there is a plain 404. */
    public void load() {
        entry();
    }

    /** Opens the case, and shows it. */
    public String send() {
        var question = questions.ask(id(), about(), new QuestionText(words));
        return Redirect.pageSaying(
                "/access-log/questions/" + question.publicId(), "audit.ask.done", question.answerBy());
    }

    public Sentence getSentence() {
        return Sentence.dated(entry(), readers.of(about()), language.locale(), clock.instant());
    }

    /** The address of what was asked about it before; empty when nothing was. */
    public String getAsked() {
        return questions
                .about(entry())
                .map(AccessQuestion::publicId)
                .map(PublicId::value)
                .orElse("");
    }

    private AuditEntry entry() {
        if (entry == null) entry = questions.entry(id(), about());
        return entry;
    }

    private PublicId id() {
        return new PublicId(request.getParameter("id"));
    }

    private Optional<PublicId> about() {
        return Optional.ofNullable(request.getParameter("about"))
                .filter(text -> !text.isEmpty())
                .map(PublicId::new);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
