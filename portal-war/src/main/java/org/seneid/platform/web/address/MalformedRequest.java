package org.seneid.platform.web.address;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A request that none of our pages makes. It is shown to the page that answers it without what it carried. */
final class MalformedRequest extends HttpServletRequestWrapper {

    private static final Logger LOG = LoggerFactory.getLogger(MalformedRequest.class);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FORM_WITH_FILES = "multipart/form-data";
    private static final String PAGE = "/pages/platform/malformed-request.xhtml";

    private MalformedRequest(HttpServletRequest request) {
        super(request);
    }

    /**
     * Whether its path is written plainly, its form readable, and nothing is to be done by merely following a link.
     *
     * @param mayHaveFiles whether the address takes forms with files
     */
    static boolean sound(HttpServletRequest request, boolean mayHaveFiles) {
        var path = request.getRequestURI();
        if (path.contains("//") || path.contains(";")) return false;
        var posted = request.getMethod().equals("POST");
        var type = request.getContentType();
        var withFiles = mayHaveFiles && type != null && type.startsWith(FORM_WITH_FILES);
        if (posted && type != null && !type.startsWith(FORM) && !withFiles) return false;
        try {
            var names = request.getParameterMap().keySet();
            return posted || names.stream().noneMatch(name -> name.startsWith("jakarta.faces."));
        } catch (RuntimeException unreadable) {
            LOG.debug("A form could not be read: {}", unreadable.toString());
            return false;
        }
    }

    static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        request.getRequestDispatcher(PAGE).forward(new MalformedRequest(request), response);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getContentType() {
        return null;
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public String[] getParameterValues(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }
}
