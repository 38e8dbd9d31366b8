package org.seneid.platform.web.workplace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.platform.web.CachedWhenFound;

/** Lets browsers keep the component library's scripts and styles: their addresses name the library's version. */
public class LibraryFileFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var versioned = request.getParameter("v") != null && request.getMethod().equals("GET");
        chain.doFilter(request, versioned ? new CachedWhenFound(response, CachedWhenFound.FOR_GOOD) : response);
    }
}
