package org.seneid.connect.redemption;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.audit.AuditTrail;
import org.seneid.connect.client.Client;
import org.seneid.connect.redemption.RedemptionEvents.RedemptionStep;
import org.seneid.connect.redemption.RedemptionRefused.Reason;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Language;
import org.seneid.platform.throttle.AttemptLimiter;
import org.seneid.platform.throttle.ThrottlePolicy;
import org.seneid.sharing.Share;
import org.seneid.sharing.ShortCode;
import org.seneid.sharing.viewing.CurrentlyShown;
import org.seneid.sharing.viewing.ShareCodes;

/**
 * Redeems shares for registered parties that have proven who they are. Whatever a party may not have is refused before the
 * citizen is asked.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Redemptions {

    @Inject
    ShareCodes codes;

    @Inject
    CurrentlyShown shown;

    @Inject
    RedemptionStore store;

    @Inject
    AttemptLimiter limiter;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Asks the citizen behind a code; a share that is addressed to the party needs no answer. Asked again, what the party
     * was given of a share for one look is given again while it can be fetched.
     *
     * @param code from a QR code or its address, or the six digits
     * @param purpose what the party says it is for; empty for what it is registered for
     * @throws RedemptionRefused with the reason
     */
    public Redemption ask(RedeemingParty party, String code, Optional<String> purpose) {
        var client = party.client();
        if (party.clerk().isEmpty()) store.mustHaveSigned(client);
        purpose.ifPresent(said -> mustBeRegistered(client, said));
        var share = found(party, code);
        var got = store.got(party, share);
        if (got.isPresent()) return store.fetch(party, got.get().publicId());
        var status = share.statusAt(clock.instant());
        if (!share.openAt(clock.instant())) throw RedemptionRefused.ended(status);
        var addressed = share.meantFor(client.publicId());
        if (share.party().isPresent() && !addressed) throw new RedemptionRefused(Reason.ADDRESSED);
        mustNotOverAsk(party, share);
        var redemption = store.ask(party, share.publicId());
        if (!addressed) return redemption;
        store.confirm(redemption, shown.documents(share));
        return store.fetch(party, redemption.publicId());
    }

    private static void mustBeRegistered(Client client, String said) {
        if (Stream.of(Language.VIETNAMESE, Language.ENGLISH)
                .map(client::purpose)
                .noneMatch(said.strip()::equals))
            throw new RedemptionRefused(Reason.PURPOSE, client.purpose(Locale.ENGLISH));
    }

    private void mustNotOverAsk(RedeemingParty party, Share share) {
        var beyond = RedeemableAttributes.beyond(party.client(), share.selection());
        if (beyond.isEmpty()) return;
        trail.refused(RedemptionStep.overAsked(party, share));
        throw new RedemptionRefused(Reason.OVER_ASKED, String.join(", ", beyond).toLowerCase(Locale.ROOT));
    }

    /**
     * A code of 130 random bits is no guess, nor is what has not the form of a code. Six digits are: whoever asks for a client
     * has as many wrong ones as {@link ThrottlePolicy#REDEMPTION} says, whatever network they call from. See {@code
     * RedemptionGuessingTest} for what that comes to.
     */
    private Share found(RedeemingParty party, String code) {
        if (ShortCode.typed(code).isEmpty())
            return codes.share(code, clock.instant()).orElseThrow(() -> new RedemptionRefused(Reason.UNKNOWN));
        var noted = limiter.note(ThrottlePolicy.REDEMPTION, party.guesser(), Optional.empty());
        limiter.check(noted).ifPresent(wait -> {
            throw new RedemptionRefused(wait);
        });
        var share = codes.share(code, clock.instant()).orElseThrow(() -> new RedemptionRefused(Reason.UNKNOWN));
        limiter.withdraw(noted);
        return share;
    }

    /**
     * How a redemption stands; what the citizen has confirmed counts as received from now on.
     *
     * @throws org.seneid.platform.NotFound when the party has no such redemption, whoever else may have it
     */
    public Redemption byId(RedeemingParty party, PublicId id) {
        return store.fetch(party, id);
    }

    /** What the party got: a signed JWT; empty before the answer, and some minutes after. */
    public Optional<String> result(Redemption redemption) {
        return redemption.received() ? store.result(redemption) : Optional.empty();
    }

    /**
     * Takes the receipt that a party signed with a registered key. The first one stays.
     *
     * @throws org.seneid.platform.NotFound when the party has no such redemption
     * @throws org.seneid.platform.RuleBroken {@code connect.receipt.…} that says what is wrong with it
     */
    public Redemption sign(RedeemingParty party, PublicId id, String receipt) {
        return store.sign(party, id, receipt);
    }
}
