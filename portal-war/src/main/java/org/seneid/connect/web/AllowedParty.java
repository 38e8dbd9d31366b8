package org.seneid.connect.web;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.consent.ClientConsent;
import org.seneid.platform.Clocks;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;

/** A third party as the citizen's list shows it. */
public class AllowedParty {

    /** Who has not come for so long is probably not needed any more. */
    private static final Period STALE = Period.ofMonths(5);

    private final ClientConsent consent;
    private final ClaimWords words;
    private final Locale language;
    private final Instant now;

    AllowedParty(ClientConsent consent, ClaimWords words, Locale language, Instant now) {
        this.consent = consent;
        this.words = words;
        this.language = language;
        this.now = now;
    }

    PublicId id() {
        return consent.publicId();
    }

    ClaimSet granted() {
        return consent.granted();
    }

    public String getId() {
        return consent.publicId().value();
    }

    /** Of one of its boxes. */
    public String key(IdentityClaim claim) {
        return getId() + "-" + claim;
    }

    public String getName() {
        return consent.client().name();
    }

    /** As the party is described, with its logo. */
    public ClientDescription getDescription() {
        return consent.client().description();
    }

    public String getPurpose() {
        return words.purpose(consent.client());
    }

    public String getSees() {
        return words.names(consent.granted());
    }

    /** What can be taken back by itself. */
    public List<IdentityClaim> getVoluntary() {
        return List.copyOf(consent.granted().without(consent.essential()).all());
    }

    public boolean isNarrowable() {
        return !getVoluntary().isEmpty();
    }

    /** The key of why it cannot be used now; empty when it can. */
    public String getRests() {
        if (!consent.client().live()) return "connect.consents.stopped";
        return consent.outdated() ? "connect.consents.outdated" : "";
    }

    public boolean isStale() {
        var last = consent.usedAt().orElse(consent.givenAt()).atZone(Clocks.CITIZENS_ZONE);
        return last.plus(STALE).toInstant().isBefore(now);
    }

    public String getUsed() {
        return consent.usedAt().map(at -> formats().moment(at, now)).orElseGet(() -> Messages.in(language)
                .text("connect.consents.never-used"));
    }

    public String getUses() {
        return consent.uses() == 0
                ? ""
                : Messages.in(language).text("connect.consents.since", consent.uses(), day(consent.givenAt()));
    }

    public String getUntil() {
        return day(consent.until());
    }

    public String getEnded() {
        return consent.endedAt().map(at -> formats().moment(at, now)).orElse("");
    }

    private String day(Instant moment) {
        return formats().date(Formats.day(moment));
    }

    private Formats formats() {
        return new Formats(language);
    }
}
