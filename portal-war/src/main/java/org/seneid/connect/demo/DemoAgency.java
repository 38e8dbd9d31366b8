package org.seneid.connect.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
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
import org.seneid.connect.embedding.RegisteredOrigins;
import org.seneid.connect.embedding.ServiceSlugs;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.start.PortalStarting;

/** Fills a demo with a ministry whose pages show two forms; they live on the machine of whoever tries the portal. */
@ApplicationScoped
public class DemoAgency {

    /** Known to everybody; a portal that is no demo has no such client. */
    public static final Secret SECRET = new Secret("demo-secret-of-cuc-ho-tich-not-for-real-use");

    public static final String AGENCY = "cuc-ho-tich";

    /** The launcher starts it beside a demo, its port moved with the portal's. */
    private static final int PORT = 8586 + Integer.getInteger("jboss.socket.binding.port-offset", 0);

    private static final String SITE = "http://agency.localhost:" + PORT;
    private static final String DEVELOPER = "partner.tam";

    @Inject
    Clients clients;

    @Inject
    Accounts accounts;

    void fill(@Observes @Priority(PortalStarting.CLIENTS) PortalStarting starting) {
        if (!starting.demo()) return;
        starting.announce("Sample ministry", SITE);
        if (clients.exists(AGENCY)) return;
        accounts.staff(DEVELOPER).ifPresent(tam -> {
            clients.register(tam.id(), agency(), Optional.of(SECRET));
            clients.embed(
                    AGENCY,
                    RegisteredOrigins.typed(SITE, "embedOrigins"),
                    new ServiceSlugs(List.of("confirmation-of-residence", "birth-registration")),
                    URI.create("http://127.0.0.1:" + PORT + "/webhook"));
        });
    }

    private static ClientRegistration agency() {
        var name = ClaimSet.of(List.of(IdentityClaim.NAME));
        return new ClientRegistration(
                AGENCY,
                "Cục Hộ tịch",
                "Cục Hộ tịch (cơ quan mẫu)",
                "hotich.example",
                "tiếp nhận hồ sơ dịch vụ công",
                "receiving applications for public services",
                ClientProfile.STANDARD,
                ClientProof.SECRET,
                true,
                null,
                RegisteredUris.typed(SITE + "/callback", "redirectUris"),
                RegisteredUris.NONE,
                name,
                name);
    }
}
