package org.seneid.platform.web.failure;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Failure;
import org.seneid.platform.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one JAX-RS mapper: every error of the API is {@code application/problem+json} (RFC 9457), with nothing of the inside. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final int BAD_REQUEST = 400;

    @Inject
    Language language;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web) return of(web);
        if (thrown instanceof ProcessingException) return problem(BAD_REQUEST, "about:blank", "Malformed request", "");
        var failure = Failure.of(thrown);
        if (failure.status() != Failure.UNEXPECTED)
            return problem(
                    failure.status(), "urn:sen:" + failure.key(), failure.in(language.locale()), failure.field());
        var number = PublicId.random().value();
        LOG.error("Failure {}", number, thrown);
        return problem(failure.status(), "about:blank", "Unexpected failure " + number, "");
    }

    private static Response of(WebApplicationException web) {
        var answer = web.getResponse();
        var malformed = answer.getStatus() >= Failure.UNEXPECTED && web.getCause() instanceof ProcessingException;
        int status = malformed ? BAD_REQUEST : answer.getStatus();
        var title = Response.Status.fromStatusCode(status);
        var problem = problem(status, "about:blank", title == null ? "Error" : title.getReasonPhrase(), "");
        var allow = answer.getHeaderString("Allow");
        return allow == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allow).build();
    }

    private static Response problem(int status, String type, String title, String field) {
        var json =
                Json.createObjectBuilder().add("type", type).add("title", title).add("status", status);
        if (!field.isEmpty()) json.add("field", field);
        return Response.status(status)
                .type(PROBLEM)
                .entity(json.build().toString())
                .build();
    }
}
