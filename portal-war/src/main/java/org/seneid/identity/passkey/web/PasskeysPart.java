package org.seneid.identity.passkey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.seneid.identity.passkey.Passkey;
import org.seneid.identity.passkey.Passkeys;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** The passkeys among the ways in which somebody comes in. */
@Named
@RequestScoped
public class PasskeysPart {

    @Inject
    Passkeys passkeys;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private List<Passkey> all;

    public List<Passkey> getAll() {
        if (all == null) all = passkeys.mine();
        return all;
    }

    public String lastUsed(Passkey passkey) {
        var words = Messages.in(language.locale());
        var formats = new Formats(language.locale());
        return passkey.lastUsedAt()
                .map(moment -> words.text("identity.passkeys.used", formats.moment(moment, clock.instant())))
                .orElseGet(() -> words.text("identity.passkeys.unused"));
    }
}
