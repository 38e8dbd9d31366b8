package org.seneid.bench.inside;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.seneid.connect.client.Client;
import org.seneid.connect.redemption.ReceiptWriter;
import org.seneid.connect.redemption.RedeemingParty;
import org.seneid.connect.redemption.Redemptions;
import org.seneid.platform.PortalAddress;
import org.seneid.sharing.ShareRequest;
import org.seneid.sharing.Sharers;
import org.seneid.sharing.Shares;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.support.As;
import org.seneid.support.RelyingParties;

/** Parties that redeem a share addressed to them and sign for it, again and again; and the signatures of that alone. */
@ApplicationScoped
public class RedemptionsInside {

    private static final int THREADS = 4;

    @Inject
    private Redemptions redemptions;

    @Inject
    private RelyingParties parties;

    @Inject
    private Sharers sharers;

    @Inject
    private Shares shares;

    @Inject
    private PortalAddress portal;

    @Inject
    private Turns turns;

    @Inject
    private As as;

    private final BlockingQueue<Hotel> free = new ArrayBlockingQueue<>(THREADS);

    private record Hotel(Client client, ECKey key, String code) {}

    double product(Duration window) throws Exception {
        while (free.size() < THREADS) free.add(hotel());
        return turns.perSecond(THREADS, window, () -> {
            var hotel = free.take();
            try {
                return redeems(hotel);
            } finally {
                free.add(hotel);
            }
        });
    }

    private Hotel hotel() throws Exception {
        var key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        var client = parties.signing(new JWKSet(key.toPublicJWK()).toString());
        var an = sharers.holder();
        var wish = sharers.request(an.account(), Lifetime.days(1), Attribute.NAME);
        var addressed = new ShareRequest(
                wish.selection(), wish.purpose(), wish.receiver(), wish.lifetime(), Optional.of(client.publicId()));
        var share = as.citizen(an, () -> shares.open(addressed));
        return new Hotel(client, key, share.code().secret());
    }

    private boolean redeems(Hotel hotel) throws Exception {
        var party = RedeemingParty.program(hotel.client());
        var got = as.nobody(() -> redemptions.ask(party, hotel.code(), Optional.empty()));
        var result = redemptions.result(got).orElseThrow();
        var receipt = ReceiptWriter.receipt(
                hotel.key(),
                hotel.client().clientId(),
                portal.of(""),
                got.publicId().value(),
                result);
        as.nobody(() -> redemptions.sign(party, got.publicId(), receipt));
        return true;
    }

    /** The portal signs the result, the party the receipt, and the portal verifies that. */
    double peer(Duration window) throws Exception {
        var key = new ECKeyGenerator(Curve.P_256).generate();
        var signer = new ECDSASigner(key);
        var verifier = new ECDSAVerifier(key.toPublicJWK());
        return turns.perSecond(
                THREADS, window, () -> signed(signer) != null && signed(signer).verify(verifier));
    }

    private static SignedJWT signed(ECDSASigner signer) throws Exception {
        var claims = new JWTClaimsSet.Builder()
                .issuer("https://localhost")
                .audience("a hotel")
                .build();
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
        jwt.sign(signer);
        return jwt;
    }
}
