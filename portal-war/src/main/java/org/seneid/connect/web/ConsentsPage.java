package org.seneid.connect.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.consent.ClientConsent;
import org.seneid.connect.consent.ClientConsents;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** Shows a citizen which third parties see what, and takes it back. */
@Named
@RequestScoped
public class ConsentsPage {

    static final String ADDRESS = "/consents";

    @Inject
    ClientConsents consents;

    @Inject
    ClaimWords words;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private List<AllowedParty> open;
    private Map<String, Boolean> kept;

    public List<AllowedParty> getOpen() {
        if (open == null) open = consents.open().stream().map(this::shown).toList();
        return open;
    }

    public List<AllowedParty> getWithdrawn() {
        return consents.withdrawn().stream().map(this::shown).toList();
    }

    private AllowedParty shown(ClientConsent consent) {
        return new AllowedParty(consent, words, language.locale(), clock.instant());
    }

    /** What stays ticked, by consent and claim; at first all of it. */
    public Map<String, Boolean> getKept() {
        if (kept == null) {
            kept = new HashMap<>();
            for (var party : getOpen()) for (var claim : party.getVoluntary()) kept.put(party.key(claim), true);
        }
        return kept;
    }

    public String narrow(AllowedParty party) {
        var stays = ClaimSet.of(party.granted().all().stream()
                .filter(claim -> !Boolean.FALSE.equals(getKept().get(party.key(claim)))));
        consents.narrow(party.id(), stays);
        return Redirect.pageSaying(ADDRESS, "connect.consents.narrowed", party.getName());
    }

    public String withdraw(AllowedParty party) {
        consents.withdraw(party.id());
        return Redirect.pageSaying(ADDRESS, "connect.consents.withdrawn", party.getName());
    }
}
