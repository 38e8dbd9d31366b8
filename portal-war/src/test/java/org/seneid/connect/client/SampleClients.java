package org.seneid.connect.client;

import java.time.Instant;
import java.util.List;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.platform.AccountId;

/** Clients for tests of laws. */
public final class SampleClients {

    public static final String CALLBACK = "https://hotel.example/callback";
    public static final ClaimSet ESSENTIAL = ClaimSet.of(List.of(IdentityClaim.NAME));
    public static final ClaimSet CLAIMS = ESSENTIAL.and(ClaimSet.of(List.of(IdentityClaim.BIRTH_DATE)));

    private SampleClients() {}

    /** A client that was approved, registered for name and date of birth. */
    public static Client hotel() {
        var client = new Client(new AccountId(1L), registration("hotel", CALLBACK), Instant.EPOCH);
        client.submit();
        client.approve();
        return client;
    }

    static ClientRegistration registration(String id, String callback) {
        return new ClientRegistration(
                id,
                "Khách sạn",
                "Công ty Khách sạn",
                "hotel.example",
                "nhận phòng",
                "checking in",
                ClientProfile.STANDARD,
                ClientProof.SECRET,
                true,
                null,
                RegisteredUris.typed(callback, "redirectUris"),
                RegisteredUris.NONE,
                CLAIMS,
                ESSENTIAL);
    }
}
