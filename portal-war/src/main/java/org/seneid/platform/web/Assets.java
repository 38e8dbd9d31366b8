package org.seneid.platform.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The theme's version: a checksum of its files, so that a browser keeps them until one of them changes. */
@WebListener
public class Assets implements ServletContextListener {

    static final String VERSION = "sen.assets-version";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        context.setAttribute(VERSION, Long.toString(checksum(context), Character.MAX_RADIX));
    }

    private static long checksum(ServletContext context) {
        var sum = new CRC32();
        for (var path : new TreeSet<>(context.getResourcePaths("/theme/"))) {
            if (path.endsWith("/")) continue;
            try (var file = context.getResourceAsStream(path)) {
                sum.update(file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sum.getValue();
    }
}
