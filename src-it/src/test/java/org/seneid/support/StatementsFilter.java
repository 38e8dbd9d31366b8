package org.seneid.support;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps the statements of the last request to each address; a page is reached by a forward, under the address asked for. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD},
        asyncSupported = true)
public class StatementsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Statements statements;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var address = asked == null ? request.getRequestURI() : asked.toString();
        if (address.startsWith(SupportDoor.ADDRESS)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            statements.keep(address, statements.during(() -> {
                chain.doFilter(request, response);
                return null;
            }));
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
