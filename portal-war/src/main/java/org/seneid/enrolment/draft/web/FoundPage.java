package org.seneid.enrolment.draft.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.documents.web.DocumentWords;
import org.seneid.enrolment.desk.Eligibility;
import org.seneid.enrolment.draft.Enrolments;
import org.seneid.enrolment.draft.FoundPerson;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** A person who was looked for: what the register says of them, and what can be done. */
@Named
@RequestScoped
public class FoundPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Enrolments enrolments;

    @Inject
    Language language;

    private PublicId id;
    private FoundPerson found;

    /** One line of the register's answer. */
    public record Line(String label, String value, boolean quoted) {}

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
    }

    public void load() {
        found = enrolments.found(id);
    }

    public String begin() {
        return Redirect.page("/desk/enrolments/" + enrolments.begin(id) + "/originals");
    }

    public String again() {
        enrolments.findAgain(id);
        return Redirect.page("/desk/found/" + id);
    }

    public FoundPerson getFound() {
        if (found == null) load();
        return found;
    }

    /** What it means; an account or a draft says more than that the person may have one. */
    public String getKey() {
        if (getFound().lookup().finding() != Eligibility.MAY_ENROL)
            return getFound().lookup().finding().key();
        if (!getFound().enrollable()) return "enrolment.eligibility.HAS_ACCOUNT";
        if (getFound().draft().isPresent())
            return getFound().here() ? "enrolment.eligibility.DRAFT_HERE" : "enrolment.eligibility.DRAFT_ELSEWHERE";
        return getFound().account().isPresent() ? "enrolment.eligibility.LEVEL_1" : "enrolment.eligibility.MAY_ENROL";
    }

    public List<Line> getLines() {
        return getFound().person().stream()
                .flatMap(said -> said.facts().fields().stream())
                .map(fact -> new Line(
                        words().text(fact.labelKey()), words().value(fact), DocumentWords.quoted(fact.value())))
                .toList();
    }

    public String getPortrait() {
        return getFound().card().map(said -> said.facts().portrait().dataUri()).orElse("");
    }

    private DocumentWords words() {
        return new DocumentWords(language.locale(), getFound().lookup().askedAt());
    }
}
