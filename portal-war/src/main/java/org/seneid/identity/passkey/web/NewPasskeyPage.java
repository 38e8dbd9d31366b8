package org.seneid.identity.passkey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.identity.passkey.Passkeys;
import org.seneid.identity.session.Sessions;
import org.seneid.identity.session.UserSession;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.web.Redirect;

/** One more passkey: the page's script asks the device, the form brings what it said. */
@Named
@RequestScoped
public class NewPasskeyPage {

    @Inject
    Passkeys passkeys;

    @Inject
    Sessions sessions;

    @Inject
    Acting acting;

    private String name;
    private String answer;

    /** Whoever is not known well enough is asked before they type anything; the device's own name is a first suggestion. */
    public void load() {
        passkeys.begin();
        name = sessions.mine().stream()
                .filter(one ->
                        one.getPublicId().value().equals(acting.signedIn().session()))
                .findFirst()
                .map(UserSession::getDevice)
                .orElse(null);
    }

    public String add() {
        var added = passkeys.add(name, answer);
        return Redirect.pageSaying("/profile/security", "identity.passkey.added", added.getName());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What the device said is never shown again. */
    public String getAnswer() {
        return null;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
