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
        language.choose(
                Cookies.value(request, DisplayPreference.LANGUAGE.cookie()).orElse(""),
                request.getHeader("Accept-Language"));
        request.setAttribute(SENTENCES, Messages.in(language.locale()).sentences());
        request.setAttribute(NOW, clock.instant());
        if (!request.getServletPath().startsWith(Assets.FOLDER)) say(response);
        chain.doFilter(request, response);
    }

    /** A file of the theme is the same in both, and shared caches keep it once. */
    private void say(HttpServletResponse response) {
        response.setHeader("Content-Language", language.tag());
        response.addHeader("Vary", "Accept-Language, Cookie");
    }
}
