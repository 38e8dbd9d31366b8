package org.seneid.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that a browser saves under a name. */
public final class Download {

    public static final String PDF = "application/pdf";

    private Download() {}

    public static void pdf(HttpServletResponse response, String name, byte[] file) throws IOException {
        send(response, PDF, name + ".pdf", file);
    }

    public static void send(HttpServletResponse response, String type, String name, byte[] file) throws IOException {
        response.setContentType(type);
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(file);
    }
}
