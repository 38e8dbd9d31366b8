package org.seneid.audit.log.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.seneid.audit.log.AccessLog;
import org.seneid.audit.log.LogFilter;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Download;

/** {@code /access-log.csv} and {@code /access-log.pdf}: what a filter leaves, to keep. */
@WebServlet("/internal/access-log")
public class LogFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_PRINTED = 300;

    @Inject
    transient AccessLog log;

    @Inject
    transient LogForm form;

    @Inject
    transient LogReaders readers;

    @Inject
    transient Language language;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        form.read(request::getParameter);
        var pdf = "pdf".equals(request.getParameter("as"));
        var file = pdf ? pdf() : csv();
        Download.send(response, type(request), "sen-" + Formats.day(clock.instant()) + (pdf ? ".pdf" : ".csv"), file);
    }

    /** Nothing is taken by asking what it would look like. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(type(request));
    }

    private static String type(HttpServletRequest request) {
        return "pdf".equals(request.getParameter("as")) ? Download.PDF : "text/csv;charset=UTF-8;header=present";
    }

    private byte[] csv() {
        var filter = form.filter();
        return file(filter).csv(log.take(filter, "csv", MOST_ROWS)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] pdf() {
        var filter = form.filter();
        return file(filter).pdf(log.take(filter, "pdf", MOST_PRINTED), clock.instant());
    }

    private LogFile file(LogFilter filter) {
        return new LogFile(readers.of(filter.about()), language.locale());
    }
}
