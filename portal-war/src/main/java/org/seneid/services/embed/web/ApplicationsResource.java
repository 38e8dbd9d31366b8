package org.seneid.services.embed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.seneid.connect.access.ApiCaller;
import org.seneid.connect.access.ApiScope;
import org.seneid.connect.access.web.ForClients;
import org.seneid.services.application.Application;
import org.seneid.services.embed.ClientApplications;

/** The applications that were submitted in a client's own pages, for its programs. */
@RequestScoped
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@ForClients(ApiScope.APPLICATIONS)
public class ApplicationsResource {

    @Inject
    ClientApplications applications;

    @Inject
    ApiCaller caller;

    /** An application without its values. */
    public record Line(String number, String service, String status, Instant submittedAt, Instant changedAt) {}

    /** @param next the number to ask for what came after it; null at the end */
    public record Lines(List<Line> applications, String next) {}

    /** @param statement what it says, as a signed JWT; null once it is withdrawn */
    public record Detail(
            String number, String service, String status, Instant submittedAt, Instant changedAt, String statement) {}

    @GET
    public Lines list(@QueryParam("after") @DefaultValue("") String after) {
        var found = applications.after(caller.client(), after);
        var last = found.size() < ClientApplications.AT_ONCE
                ? null
                : found.get(found.size() - 1).number().orElseThrow();
        return new Lines(found.stream().map(ApplicationsResource::line).toList(), last);
    }

    @GET
    @Path("/{number}")
    public Detail byNumber(@PathParam("number") String number) {
        var line = line(applications.byNumber(caller.client(), number));
        return new Detail(
                line.number(),
                line.service(),
                line.status(),
                line.submittedAt(),
                line.changedAt(),
                applications.statement(caller.client(), number));
    }

    private static Line line(Application application) {
        return new Line(
                application.number().orElseThrow(),
                application.slug(),
                application.status().name().toLowerCase(Locale.ROOT),
                application.submittedAt().orElse(null),
                application.changedAt());
    }
}
