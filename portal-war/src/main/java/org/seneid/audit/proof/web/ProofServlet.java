package org.seneid.audit.proof.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalLong;
import org.seneid.audit.proof.LogProof;
import org.seneid.audit.proof.Proofs;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;

/** {@code /access-log/proof.json}: one's whole log, or {@code ?entry=} one of it, to check away from here; grown {@code ?since=} an earlier one. */
@WebServlet("/internal/proof.json")
public class ProofServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 512;

    @Inject
    transient Proofs proofs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var proof = asked(request);
        headers(response);
        try (var out = new BufferedOutputStream(response.getOutputStream(), 1 << 16)) {
            var writer = new ProofWriter(out);
            writer.begin(proof);
            for (int i = 0; i < proof.leaves().length; i += AT_ONCE) some(writer, proof, i);
            writer.end();
        }
    }

    /** A proof is made, and on record, only when it is handed out. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        headers(response);
    }

    private void some(ProofWriter writer, LogProof proof, int from) throws IOException {
        var to = Math.min(from + AT_ONCE, proof.leaves().length);
        var leaves = Arrays.stream(proof.leaves(), from, to).boxed().toList();
        var entries = proofs.entries(leaves);
        for (int i = 0; i < entries.size(); i++) writer.entry(entries.get(i), from + i == 0);
    }

    private LogProof asked(HttpServletRequest request) {
        var entry = request.getParameter("entry");
        var since = since(request.getParameter("since"));
        return entry == null ? proofs.ofAll(since) : proofs.of(new PublicId(entry), since);
    }

    private static OptionalLong since(String text) {
        if (text == null) return OptionalLong.empty();
        if (!text.matches("[1-9][0-9]{0,15}")) throw new NotFound();
        return OptionalLong.of(Long.parseLong(text));
    }

    private static void headers(HttpServletResponse response) {
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"proof.json\"");
    }
}
