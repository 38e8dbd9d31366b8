package org.seneid.platform.web.live;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Kinship;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code GET /api/v1/live}: server-sent events for a page of whoever is signed in. */
@WebServlet(urlPatterns = "/internal/live", asyncSupported = true)
public class EventStreamServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(EventStreamServlet.class);

    @Inject
    transient EventStreams streams;

    @Inject
    transient Acting acting;

    @Inject
    transient Clock clock;

    @Inject
    transient Event<EventStreamOpened> opened;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var actor = acting.actor();
        if (actor.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("X-Accel-Buffering", "no"); // a proxy has to pass on each event as it comes
        var answer = request.startAsync();
        answer.setTimeout(0);
        var stream = new EventStream(
                actor.get(), request.getSession(), clock.instant(), response.getOutputStream(), answer::complete);
        streams.listen(stream, ears(actor.get()));
        sayHowThingsStand(stream);
        stream.begin();
    }

    private void sayHowThingsStand(EventStream stream) {
        try {
            opened.fire(new EventStreamOpened(stream));
        } catch (RuntimeException e) {
            LOG.warn("A page that listens was not told how things stand", e);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET")) {
            doGet(request, response);
            return;
        }
        response.setHeader("Allow", "GET");
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private List<EventStreams.Ear> ears(Actor actor) {
        var ears = new ArrayList<EventStreams.Ear>();
        ears.add(new EventStreams.Ear(actor.account(), true));
        acting.behalf()
                .filter(other -> other.kinship().filter(Kinship.CHILD::equals).isPresent())
                .ifPresent(child -> ears.add(new EventStreams.Ear(child.account(), false)));
        return ears;
    }
}
