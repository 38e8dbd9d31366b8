package org.seneid.sharing.viewing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.seneid.platform.NotFound;
import org.seneid.platform.acting.Acting;
import org.seneid.sharing.Viewer;
import org.seneid.sharing.viewing.ShareVerdict;
import org.seneid.sharing.viewing.ShareView;
import org.seneid.sharing.viewing.Viewings;
import org.seneid.sharing.web.SharingWords;

/** Shares for machines: what a code is good for, and what it shows. The code is the key; no account is needed. */
@RequestScoped
@Path("/shares")
@Produces(MediaType.APPLICATION_JSON)
public class SharesResource {

    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");

    @Inject
    Viewings viewings;

    @Inject
    Acting acting;

    @Inject
    SharingWords words;

    @GET
    @Path("/{code}")
    public Response state(@PathParam("code") String code) {
        acting.asNobody(acting.address());
        var view = viewings.state(code);
        return view.verdict() == ShareVerdict.UNKNOWN || view.verdict() == ShareVerdict.WAIT
                ? refused(view)
                : Response.ok(ShareState.of(view)).build();
    }

    @POST
    @Path("/{code}/views")
    public Response view(@PathParam("code") String code) {
        acting.asNobody(acting.address());
        var view = viewings.open(code, Viewer.program());
        return view.verdict().shows() ? Response.ok(ShareAnswer.of(view)).build() : refused(view);
    }

    /** Of a share that shows nothing, no more than why. */
    private Response refused(ShareView view) {
        if (view.verdict() == ShareVerdict.UNKNOWN) throw new NotFound();
        var status = view.verdict() == ShareVerdict.WAIT ? TOO_MANY : GONE;
        var problem = new Problem(
                "urn:sen:" + view.verdict().key(), words.text(view.verdict().key()), status);
        var answer = Response.status(status).type(PROBLEM).entity(problem);
        view.retryAfter().ifPresent(retry -> answer.header(HttpHeaders.RETRY_AFTER, retry.seconds()));
        return answer.build();
    }

    /** As RFC 9457 has it. */
    public record Problem(String type, String title, int status) {}
}
