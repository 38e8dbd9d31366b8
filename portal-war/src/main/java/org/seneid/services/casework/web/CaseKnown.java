package org.seneid.services.casework.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.services.casework.SourceCheck;
import org.seneid.services.form.KnownValue;

/** Says what a source has by now in place of what was submitted. */
@Named
@ApplicationScoped
public class CaseKnown {

    @Inject
    Language language;

    public String instead(SourceCheck check, KnownValue submitted) {
        var words = Messages.in(language.locale());
        return check.instead(submitted)
                .map(now -> words.text("services.casework.now", now.text(language.locale())))
                .orElseGet(() -> words.text("services.casework.gone"));
    }
}
