package org.seneid.services.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.Fact;
import org.seneid.services.definition.FormField;
import org.seneid.services.definition.Wording;
import org.seneid.sharing.Share;
import org.seneid.sharing.Viewer;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.viewing.ShareCodes;
import org.seneid.sharing.viewing.ShareVerdict;
import org.seneid.sharing.viewing.ShareView;
import org.seneid.sharing.viewing.ShownDocument;
import org.seneid.sharing.viewing.ShownDocument.ShownValue;
import org.seneid.sharing.viewing.Viewings;
import org.seneid.sharing.viewing.web.CodePage;

/**
 * Opens a share for a form, which counts as a look and is in its owner's log like any other. What the form does not ask for
 * is not taken. Registers may be asked, so never in a transaction.
 */
@ApplicationScoped
public class ShareOpening {

    @Inject
    Viewings viewings;

    @Inject
    ShareCodes codes;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /**
     * What a share showed.
     *
     * @param evidence the registers' answers with these values and no others
     */
    public record Opened(KnownValues values, List<SignedAnswer> evidence, Instant at) {}

    /**
     * Opens the share of a code; one that does not show everything that the field asks for is not opened.
     *
     * @param citizen whose form it is
     * @throws RuleBroken at the field, when the code is none, is not open, or its share does not show enough
     */
    public Opened open(AccountId citizen, FormField field, String typed) {
        var code = CodePage.readable(typed).orElseThrow(() -> wrong(field, "services.share.shape"));
        mustBeOpen(field, viewings.state(code));
        var share = codes.share(code, clock.instant()).orElseThrow(() -> wrong(field, ShareVerdict.UNKNOWN.key()));
        if (share.owner().equals(citizen)) throw wrong(field, "services.share.own");
        mustShow(field, share);
        var view = viewings.open(code, Viewer.program());
        if (view.verdict() != ShareVerdict.VALID)
            throw wrong(field, view.verdict().key());
        return opened(field, view);
    }

    private static void mustBeOpen(FormField field, ShareView view) {
        if (view.verdict() != ShareVerdict.ASKS)
            throw wrong(field, view.verdict().key());
    }

    private void mustShow(FormField field, Share share) {
        var words = Messages.in(language.locale());
        var missing = field.attributes().stream()
                .filter(attribute -> !share.selection().attributes().contains(attribute))
                .map(attribute -> words.text(attribute.key()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) throw new RuleBroken("services.share.too-little", missing).at("f-" + field.id());
    }

    private static RuleBroken wrong(FormField field, String key) {
        return new RuleBroken(key).at("f-" + field.id());
    }

    private static Opened opened(FormField field, ShareView view) {
        var values = view.documents().stream()
                .flatMap(document -> document.values().stream()
                        .filter(value -> field.attributes().contains(value.attribute()))
                        .map(value -> known(field, document, value)))
                .toList();
        var claims = field.attributes().stream().map(Attribute::claim).toList();
        var evidence = view.documents().stream()
                .flatMap(document -> document.proof().stream())
                .flatMap(proof -> proof.showing(claims).stream())
                .toList();
        return new Opened(new KnownValues(values), evidence, view.at());
    }

    private static KnownValue known(FormField field, ShownDocument document, ShownValue shown) {
        var at = document.signedAt().orElseThrow();
        return new KnownValue(
                KnownValue.sharedId(field.id(), shown.attribute().slug()),
                both(locale -> field.label().in(locale) + ": "
                        + Messages.in(locale).text(shown.attribute().key())),
                KnownWords.raw(shown.value()),
                both(locale -> words(locale, at, shown)),
                DocumentWords.quoted(shown.value()),
                Optional.of(document.kind().register()),
                at);
    }

    private static String words(Locale locale, Instant at, ShownValue shown) {
        if (shown.attribute() == Attribute.OVER_18)
            return Messages.in(locale).text("sharing.value.over-18." + shown.value());
        return new DocumentWords(locale, at).value(new Fact(shown.attribute().claim(), shown.value()));
    }

    private static Wording both(Function<Locale, String> said) {
        return new Wording(said.apply(Language.VIETNAMESE), said.apply(Language.ENGLISH));
    }
}
