package org.seneid.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** Gives each request its language, its sentences ({@code #{t['key']}}) and its one moment ({@code #{now}}). */
public class LanguageFilter extends HttpFilter {

    static final String SENTENCES = "t";
    static final String NOW = "now";

    @Inject
    transient Language language;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(NOW, clock.instant());
        use(
                request,
                response,
                language,
                Cookies.value(request, DisplayPreference.LANGUAGE.cookie()).orElse(""));
        // a file of the theme is the same in both, and shared caches keep it once
        if (!request.getServletPath().startsWith(Assets.FOLDER)) response.addHeader("Vary", "Accept-Language, Cookie");
        chain.doFilter(request, response);
    }

    /**
     * Has the rest of the request speak a language.
     *
     * @param chosen {@code en} or {@code vi}; anything else is no choice
     */
    public static void use(HttpServletRequest request, HttpServletResponse response, Language language, String chosen) {
        language.choose(chosen, request.getHeader("Accept-Language"));
        request.setAttribute(SENTENCES, Messages.in(language.locale()).sentences());
        if (!request.getServletPath().startsWith(Assets.FOLDER)) response.setHeader("Content-Language", language.tag());
    }
}
