package org.seneid.connect.redemption.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.seneid.connect.access.ApiCaller;
import org.seneid.connect.access.ApiScope;
import org.seneid.connect.access.web.ForClients;
import org.seneid.connect.redemption.RedeemingParty;
import org.seneid.connect.redemption.Redemption;
import org.seneid.connect.redemption.RedemptionRefused;
import org.seneid.connect.redemption.RedemptionStatus;
import org.seneid.connect.redemption.Redemptions;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Failure;
import org.seneid.platform.text.Language;
import org.seneid.sharing.viewing.web.CodePage;

/** Redeeming a share, for the programs of registered clients. */
@RequestScoped
@Path("/redemptions")
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ApiScope.REDEMPTIONS)
public class RedemptionsResource {

    private static final String ADDRESS = "/api/v1/redemptions/";
    private static final String PROBLEM = "application/problem+json";
    private static final int ASK_AGAIN_SECONDS = 2;

    @Inject
    Redemptions redemptions;

    @Inject
    ApiCaller caller;

    @Inject
    PortalAddress portal;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /**
     * What a program asks for.
     *
     * @param code what a QR code says, its address, or six digits
     * @param purpose what it is for; null for what the client is registered for
     */
    public record Wanted(String code, String purpose) {}

    /**
     * How a redemption stands.
     *
     * @param expiresAt until when the citizen may answer
     * @param result the signed result, while there is one to fetch
     * @param receiptUntil until when a receipt is due, once the result was fetched
     * @param receiptAt when the receipt came
     */
    public record State(
            String id, String state, Instant expiresAt, String result, Instant receiptUntil, Instant receiptAt) {}

    /** As RFC 9457 has it. */
    public record Refusal(String type, String title, int status) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response redeem(Wanted wanted) {
        if (wanted == null || wanted.code() == null) throw new BadRequestException();
        try {
            var code = CodePage.readable(wanted.code()).orElse("");
            return answer(redemptions.ask(party(), code, Optional.ofNullable(wanted.purpose())), true);
        } catch (RedemptionRefused refused) {
            return refused(refused);
        }
    }

    @GET
    @Path("/{id}")
    public Response state(@PathParam("id") String id) {
        return answer(redemptions.byId(party(), new PublicId(id)), false);
    }

    @PUT
    @Path("/{id}/receipt")
    @Consumes({"application/jwt", "application/jose"})
    public Response sign(@PathParam("id") String id, String receipt) {
        redemptions.sign(party(), new PublicId(id), receipt.strip());
        return Response.noContent().build();
    }

    private RedeemingParty party() {
        return RedeemingParty.program(caller.client());
    }

    private Response answer(Redemption redemption, boolean begun) {
        var status = redemption.statusAt(clock.instant());
        var pending = status == RedemptionStatus.ASKED;
        var answer = Response.status(
                        pending ? Response.Status.ACCEPTED : begun ? Response.Status.CREATED : Response.Status.OK)
                .entity(state(redemption, status));
        if (begun) answer.location(URI.create(portal.of(ADDRESS + redemption.publicId())));
        if (pending) answer.header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_SECONDS);
        return answer.build();
    }

    private State state(Redemption redemption, RedemptionStatus status) {
        return new State(
                redemption.publicId().value(),
                status.slug(),
                redemption.expiresAt(),
                redemptions.result(redemption).orElse(null),
                redemption.signedUntil(),
                redemption.receiptAt().orElse(null));
    }

    private Response refused(RedemptionRefused refused) {
        var status = refused.reason().status();
        var title = Failure.of(refused).in(language.locale());
        var answer =
                Response.status(status).type(PROBLEM).entity(new Refusal("urn:sen:" + refused.key(), title, status));
        refused.retry().ifPresent(retry -> answer.header(HttpHeaders.RETRY_AFTER, retry.seconds()));
        return answer.build();
    }
}
