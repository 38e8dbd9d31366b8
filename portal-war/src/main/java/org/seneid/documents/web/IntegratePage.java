package org.seneid.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.seneid.documents.Documents;
import org.seneid.documents.IntegrationResult;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;
import org.seneid.registry.document.DocumentKind;

/** Brings another document into the account: the citizen asks, the register confirms. */
@Named
@RequestScoped
public class IntegratePage {

    @Inject
    Documents documents;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private String asked;
    private String said;

    /** A kind that can be asked for. */
    public record Offer(String slug, String icon, String name, String text) {}

    public List<Offer> getOffers() {
        var words = words();
        return documents.integrable().stream()
                .map(kind -> new Offer(
                        kind.slug(),
                        DocumentLook.of(kind).icon(),
                        words.word(kind),
                        words.text("documents.new.kind", words.word(kind.register()))))
                .toList();
    }

    /** Asks the register of a kind; an answer that is no document is said on this page. */
    public String ask(String slug) {
        var kind = DocumentKind.ofSlug(slug);
        var came = documents.integrate(kind);
        return came == IntegrationResult.DONE
                ? Redirect.pageSaying(Links.of(kind), "documents.new.DONE", words().word(kind))
                : Redirect.page("/documents/new?asked=" + slug + "&said=" + came.name());
    }

    public boolean isSeenInPerson() {
        return acting.level() >= Documents.LEVEL_NEEDED;
    }

    /** What the register said to the question before; empty when nothing was asked. */
    public String getAnswer() {
        if (asked == null || said == null) return "";
        var kind = DocumentKind.ofSlug(asked);
        for (var came : IntegrationResult.values())
            if (came != IntegrationResult.DONE && came.name().equals(said)) {
                return words().text("documents.new." + said, words().word(kind), words().word(kind.register()));
            }
        return "";
    }

    private DocumentWords words() {
        return new DocumentWords(language.locale(), clock.instant());
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String slug) {
        asked = slug;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String integration) {
        said = integration;
    }
}
