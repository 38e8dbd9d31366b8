package org.seneid.connect.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers that are the same for everybody and may be kept for a while, by any page's script too. */
final class PublicJson {

    private static final String KEPT = "public, max-age=3600";

    private PublicJson() {}

    static void write(HttpServletResponse response, String type, String json) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", KEPT);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.getWriter().print(json);
    }
}
