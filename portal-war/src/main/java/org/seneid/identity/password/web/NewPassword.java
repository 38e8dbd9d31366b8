package org.seneid.identity.password.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.identity.password.Passphrases;
import org.seneid.identity.password.PasswordRules;
import org.seneid.platform.text.Language;

/** What stands beside every field for a new password: how long it must be, and one that may be taken as it is. */
@Named
@RequestScoped
public class NewPassword {

    @Inject
    Language language;

    private String phrase;

    public String getPhrase() {
        if (phrase == null) phrase = Passphrases.random(language.locale());
        return phrase;
    }

    public int getLeast() {
        return PasswordRules.LEAST;
    }
}
