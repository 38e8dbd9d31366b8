package org.seneid.connect.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.ClientProof;
import org.seneid.connect.client.ClientRegistration;
import org.seneid.connect.client.Clients;
import org.seneid.connect.client.RegisteredUris;
import org.seneid.connect.client.Secret;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.start.PortalStarting;

/** Fills a demo with a bank that citizens can sign in at; it lives on the machine of whoever tries the portal. */
@ApplicationScoped
public class DemoClients {

    /** Known to everybody; a portal that is no demo has no such client. */
    public static final Secret SECRET = new Secret("demo-secret-of-song-hong-bank-not-for-real-use");

    public static final String BANK = "song-hong-bank";
    /** The launcher starts it beside a demo, its port moved with the portal's. */
    private static final String SITE =
            "http://rp.localhost:" + (8585 + Integer.getInteger("jboss.socket.binding.port-offset", 0));

    private static final String DEVELOPER = "partner.tam";

    @Inject
    Clients clients;

    @Inject
    Accounts accounts;

    void fill(@Observes @Priority(PortalStarting.CLIENTS) PortalStarting starting) {
        if (!starting.demo()) return;
        starting.announce("Sample site", SITE);
        if (clients.exists(BANK)) return;
        accounts.staff(DEVELOPER).ifPresent(tam -> clients.register(tam.id(), bank(), Optional.of(SECRET)));
    }

    private static ClientRegistration bank() {
        var essential = ClaimSet.of(List.of(
                IdentityClaim.NAME, IdentityClaim.BIRTH_DATE, IdentityClaim.PERSONAL_ID, IdentityClaim.PORTRAIT));
        return new ClientRegistration(
                BANK,
                "Ngân hàng Sông Hồng",
                "Ngân hàng TMCP Sông Hồng",
                "songhong.example",
                "mở tài khoản trực tuyến",
                "opening an account online",
                ClientProfile.STANDARD,
                ClientProof.SECRET,
                true,
                null,
                RegisteredUris.typed(SITE + "/callback", "redirectUris"),
                RegisteredUris.typed(SITE + "/goodbye", "logoutUris"),
                essential.and(ClaimSet.of(List.of(IdentityClaim.RESIDENCE, IdentityClaim.PHONE_NUMBER))),
                essential);
    }
}
