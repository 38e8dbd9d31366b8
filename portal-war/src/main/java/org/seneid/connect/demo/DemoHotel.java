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
import org.seneid.connect.counter.CounterClerks;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.AccountId;
import org.seneid.platform.start.PortalStarting;

/** Fills a demo with a hotel, at whose counter codes are scanned. */
@ApplicationScoped
public class DemoHotel {

    /** Known to everybody; a portal that is no demo has no such client. */
    public static final Secret SECRET = new Secret("demo-secret-of-ho-guom-hotel-not-for-real-use");

    public static final String HOTEL = "ho-guom-hotel";
    private static final String DEVELOPER = "partner.tam";
    private static final String RECEPTION = "reception.mai";

    @Inject
    Clients clients;

    @Inject
    CounterClerks clerks;

    @Inject
    Accounts accounts;

    void fill(@Observes @Priority(PortalStarting.CLIENTS) PortalStarting starting) {
        if (!starting.demo() || clients.exists(HOTEL)) return;
        accounts.staff(DEVELOPER).ifPresent(tam -> open(tam.id()));
    }

    private void open(AccountId developer) {
        var hotel = clients.register(developer, hotel(), Optional.of(SECRET));
        accounts.staff(RECEPTION).ifPresent(mai -> clerks.assign(mai.id(), hotel));
    }

    private static ClientRegistration hotel() {
        var essential = ClaimSet.of(List.of(IdentityClaim.NAME, IdentityClaim.PERSONAL_ID));
        return new ClientRegistration(
                HOTEL,
                "Khách sạn Hồ Gươm",
                "Công ty TNHH Khách sạn Hồ Gươm",
                "hoguom.example",
                "nhận phòng khách sạn",
                "checking in at the hotel",
                ClientProfile.STANDARD,
                ClientProof.SECRET,
                true,
                null,
                RegisteredUris.typed("http://rp.localhost:8585/hotel/callback", "redirectUris"),
                RegisteredUris.NONE,
                essential.and(ClaimSet.of(List.of(
                        IdentityClaim.PORTRAIT,
                        IdentityClaim.BIRTH_DATE,
                        IdentityClaim.SEX,
                        IdentityClaim.NATIONALITY,
                        IdentityClaim.OVER_18,
                        IdentityClaim.RESIDENCE))),
                essential);
    }
}
