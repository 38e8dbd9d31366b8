package org.seneid.services.embed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.seneid.connect.client.Secret;
import org.seneid.identity.account.Sha256;
import org.seneid.platform.web.Cookies;

/**
 * The cookie of a frame: one for each client and service, in a jar for each site that frames it (CHIPS), so that browsers that
 * block cookies of third parties keep it, and two forms on one page do not overwrite each other's.
 */
final class EmbedCookie {

    private static final int NAME_DIGITS = 16;
    private static final String REST = "; Path=/; Secure; HttpOnly; SameSite=None; Partitioned";

    private EmbedCookie() {}

    static String name(String client, String slug) {
        return "__Host-sen-embed-" + Sha256.of(client + "/" + slug).substring(0, NAME_DIGITS);
    }

    static Optional<String> read(HttpServletRequest request, String client, String slug) {
        return Cookies.value(request, name(client, slug));
    }

    static void write(HttpServletResponse response, String client, String slug, Secret token) {
        response.addHeader("Set-Cookie", name(client, slug) + "=" + token.text() + REST);
    }

    static void delete(HttpServletResponse response, String client, String slug) {
        response.addHeader("Set-Cookie", name(client, slug) + "=; Max-Age=0" + REST);
    }

    /** The token of the session's forms against posts from elsewhere; nobody without the cookie knows it. */
    static String formToken(String token) {
        return Sha256.of("embed-form|" + token);
    }
}
