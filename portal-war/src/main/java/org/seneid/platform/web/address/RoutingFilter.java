package org.seneid.platform.web.address;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** The door: finds the view of an address, sends strangers to sign in, and refuses what comes from another site. */
public class RoutingFilter extends HttpFilter {

    /** The address as the browser shows it, with its query: forms post back to it, and ways back lead to it. */
    public static final String ADDRESS = "sen.address";

    /** The citizen's address that somebody asked for who only looks, as its room lists it, without ids. */
    public static final String LOOKED_AT = "sen.looked-at";

    /** Where somebody is led who may not open an address any more, instead of being refused; set by a filter before. */
    public static final String INSTEAD = "sen.instead";

    /** Whether the address is one of the workplace, where only staff come. */
    public static final String WORKPLACE = "sen.workplace";

    /** Scripts and styles of the component library, which pages of the workplace name. */
    private static final Pattern LIBRARY_FILE =
            Pattern.compile("/jakarta\\.faces\\.resource/[\\w/-]+(\\.[\\w-]+)*\\.(js|css)\\.xhtml");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    transient Router router;

    @Inject
    transient Acting acting;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var found = router.find(path);
        if (LIBRARY_FILE.matcher(path).matches()) {
            chain.doFilter(request, response);
        } else if (path.endsWith(".xhtml") || path.startsWith("/internal/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (found.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getMethod().equals("POST") && fromAnotherSite(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!MalformedRequest.sound(request, found.get().address().takesFiles())) {
            MalformedRequest.answer(request, response);
        } else {
            open(found.get(), request, response);
        }
    }

    private void open(Router.Found found, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var query = request.getQueryString();
        var address = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (acting.onlyLooks() && found.address().roles().contains(Role.CITIZEN))
            request.setAttribute(LOOKED_AT, found.address().pattern());
        if (mayOpen(found.address())) {
            request.setAttribute(ADDRESS, address);
            request.setAttribute(WORKPLACE, found.address().workplace());
            addParameters(found.places());
            request.getRequestDispatcher(found.address().target()).forward(new ComposedRequest(request), response);
        } else if (acting.actor().isPresent()) {
            refuse(found.address(), request, response);
        } else {
            SavedForm.keep(request, address, found.address().takesFiles());
            lead(response, found.address().signIn() + "?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        }
    }

    /** Before those of the query, and to the request that pages are injected with. A forward's own query is not decoded. */
    private static void addParameters(Map<String, String> places) {
        var parameters =
                ServletRequestContext.requireCurrent().getOriginalRequest().getQueryParameters();
        places.forEach((name, value) ->
                parameters.computeIfAbsent(name, none -> new ArrayDeque<>()).addFirst(value));
    }

    private boolean mayOpen(Route address) {
        if (address.forEverybody()) return true;
        var own = acting.actor()
                .filter(actor -> address.roles().contains(actor.role()))
                .isPresent();
        return own || acting.onlyLooks() && address.roles().contains(Role.CITIZEN) && address.page();
    }

    private void refuse(Route address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(INSTEAD) != null
                && address.roles().contains(Role.CITIZEN)
                && request.getMethod().equals("GET")) {
            lead(response, request.getAttribute(INSTEAD).toString());
            return;
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void lead(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** Browsers say where a post comes from (Fetch Metadata, or Origin before it); the view state is the second lock. */
    private static boolean fromAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        var origin = request.getHeader("Origin");
        return origin != null && !origin.equals("https://" + request.getHeader("Host"));
    }
}
