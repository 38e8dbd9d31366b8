package org.seneid.connect.redemption;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.redemption.RedemptionRefused.Reason;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.acting.Actor;
import org.seneid.sharing.NewShare;
import org.seneid.sharing.Sharers;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.RelyingParties;

/** A hotel that redeems what its guest An shares. */
@Dependent
public class RedeemedShares {

    @Inject
    Redemptions redemptions;

    @Inject
    RedemptionAnswers answers;

    @Inject
    RelyingParties parties;

    @Inject
    Sharers sharers;

    @Inject
    PortalAddress portal;

    @Inject
    Databases databases;

    @Inject
    As as;

    Actor an;
    Client client;
    RedeemingParty hotel;
    private ECKey key;

    /** A guest, and a hotel that signs. */
    void begin() throws Exception {
        an = sharers.holder();
        key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        client = registered(IdentityClaim.PORTRAIT);
        hotel = RedeemingParty.program(client);
    }

    Client registered(IdentityClaim... claims) {
        return parties.signing(new JWKSet(key.toPublicJWK()).toString(), claims);
    }

    Redemption asked(RedeemingParty party, NewShare share) throws Exception {
        return as.nobody(() -> redemptions.ask(party, share.code().secret(), Optional.empty()));
    }

    Redemption stands(RedeemingParty party, Redemption redemption) throws Exception {
        return as.nobody(() -> redemptions.byId(party, redemption.publicId()));
    }

    void confirmed(Redemption redemption) throws Exception {
        as.citizen(an, () -> answers.confirm(redemption.publicId()));
    }

    Redemption received(NewShare share) throws Exception {
        var asked = asked(hotel, share);
        confirmed(asked);
        return stands(hotel, asked);
    }

    void refused(Reason reason, As.Act act) {
        assertThatExceptionOfType(RedemptionRefused.class)
                .isThrownBy(() -> as.nobody(act))
                .extracting(RedemptionRefused::reason)
                .isEqualTo(reason);
    }

    List<String> log() throws Exception {
        return databases
                .portal(
                        "select act, refused from audit_entry where owner = ? and act like 'connect.%' order by id",
                        an.account().value())
                .stream()
                .map(row -> row.get("act") + (row.get("refused").equals("TRUE") ? " refused" : ""))
                .toList();
    }

    String receipt(Redemption redemption, String result) throws Exception {
        return ReceiptWriter.receipt(
                key, client.clientId(), portal.of(""), redemption.publicId().value(), result);
    }

    /** What is stored of it, by column. */
    public Map<String, String> row(Redemption redemption) throws Exception {
        return databases
                .portal(
                        "select * from redemption where public_id = ?",
                        redemption.publicId().value())
                .get(0);
    }
}
