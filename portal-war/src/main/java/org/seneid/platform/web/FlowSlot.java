package org.seneid.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.seneid.platform.Flow;
import org.seneid.platform.PublicId;

/**
 * The flows of one kind that a session has open. Each has an id in the address of its own pages and nowhere else, so that
 * what is typed in one tab never reaches what was begun in another; a page without it has no flow.
 *
 * @param name begins the names of the session's attributes
 */
public record FlowSlot<T extends Flow>(String name, Class<T> type) {

    private static final String PARAMETER = "flow";
    private static final int MOST = 5;

    /** The flow that the page belongs to. */
    public Optional<T> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(id -> slot(id).of(request));
    }

    /**
     * Begins a flow beside those that are open; of too many, the oldest ends.
     *
     * @return the address of its next page
     */
    public String begin(HttpServletRequest request, T begun, String next) {
        makeRoom(request);
        return keep(request, PublicId.random().value(), begun, next);
    }

    /** Takes the page's own flow a step on, to the address that this returns. */
    public String goOn(HttpServletRequest request, T changed, String next) {
        return keep(request, request.getParameter(PARAMETER), changed, next);
    }

    /** Under another session id at each step: whoever planted the one from before is left behind. */
    private String keep(HttpServletRequest request, String id, T flow, String next) {
        slot(id).keep(request, flow);
        request.changeSessionId();
        return address(next, id);
    }

    /** Another page of the page's own flow. */
    public String address(HttpServletRequest request, String page) {
        return address(page, request.getParameter(PARAMETER));
    }

    public void end(HttpServletRequest request) {
        slot(request.getParameter(PARAMETER)).forget(request);
    }

    private void makeRoom(HttpServletRequest request) {
        var open = new ArrayList<Entry<Instant, SessionSlot<T>>>();
        for (var attribute : Collections.list(request.getSession().getAttributeNames())) {
            if (!attribute.startsWith(name + ".")) continue;
            var slot = new SessionSlot<>(attribute, type);
            slot.of(request)
                    .ifPresent(flow -> open.add(Map.entry(flow.since(), slot))); // another tab may just have ended it
        }
        open.sort(Entry.comparingByKey());
        open.stream().limit(Math.max(0, open.size() - MOST + 1)).forEach(oldest -> oldest.getValue()
                .forget(request));
    }

    private SessionSlot<T> slot(String id) {
        return new SessionSlot<>(name + "." + id, type);
    }

    private static String address(String page, String id) {
        return page + "?" + PARAMETER + "=" + id;
    }
}
