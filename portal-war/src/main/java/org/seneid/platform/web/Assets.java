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

    static final String FOLDER = "/theme/";

    /** The context's attribute with the folder under which the theme as it is now has its addresses. */
    static final String VERSIONED = "sen.versioned-theme";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        var sum = new CRC32();
        add(sum, context, FOLDER);
        context.setAttribute(VERSIONED, FOLDER + "v-" + Long.toString(sum.getValue(), Character.MAX_RADIX) + "/");
    }

    private static void add(CRC32 sum, ServletContext context, String folder) {
        for (var path : new TreeSet<>(context.getResourcePaths(folder))) {
            if (path.endsWith("/")) add(sum, context, path);
            else addFile(sum, context, path);
        }
    }

    private static void addFile(CRC32 sum, ServletContext context, String path) {
        try (var file = context.getResourceAsStream(path)) {
            sum.update(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
