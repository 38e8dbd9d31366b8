package org.seneid.services.attachment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.SecurityHeadersFilter;
import org.seneid.services.attachment.AttachmentContent;
import org.seneid.services.attachment.Attachments;
import org.seneid.services.attachment.CaseAttachments;

/**
 * {@code /attachments/{id}} and its {@code /preview}, and the same below {@code /cases} for clerks: hands a file out, a picture to
 * be seen and a PDF to be taken away. Nothing in it is run: the answer has a policy that allows nothing.
 */
@WebServlet("/internal/attachment")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    @Inject
    transient Attachments attachments;

    @Inject
    transient CaseAttachments ofCases;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var content = content(
                new PublicId(request.getParameter("id")),
                "clerk".equals(request.getParameter("by")),
                "preview".equals(request.getParameter("part")));
        response.setHeader(SecurityHeadersFilter.POLICY, POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Disposition", disposition(content));
        response.setContentType(content.kind().mediaType());
        response.setContentLength(content.bytes().length);
        response.getOutputStream().write(content.bytes());
    }

    private AttachmentContent content(PublicId id, boolean clerk, boolean preview) {
        if (clerk) return preview ? ofCases.preview(id) : ofCases.content(id);
        return preview ? attachments.preview(id) : attachments.content(id);
    }

    /** RFC 6266 with the name of RFC 8187. */
    private static String disposition(AttachmentContent content) {
        var name = URLEncoder.encode(content.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return (content.kind().picture() ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }
}
