package org.seneid.audit.proof.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.seneid.audit.sequencer.CheckpointSigner;
import org.seneid.audit.tree.NoteKey;

/** {@code /Verify.java}: the program that checks a proof, with the keys of this portal in it. */
@WebServlet("/internal/Verify.java")
public class VerifierServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CheckpointSigner signer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var source = source(signer.keys()).getBytes(StandardCharsets.US_ASCII);
        response.setContentType("text/plain;charset=US-ASCII");
        response.setContentLength(source.length);
        response.getOutputStream().write(source);
    }

    /** Compiles wherever it is read: what is not ASCII is written as Java's escapes. */
    static String source(List<NoteKey> keys) {
        var quoted = keys.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(", "));
        var ascii = new StringBuilder();
        for (var c : template().replace("/*keys*/", quoted).toCharArray()) {
            if (c < 128) ascii.append(c);
            else ascii.append("\\u%04x".formatted((int) c));
        }
        return ascii.toString();
    }

    private static String template() {
        try (var source = VerifierServlet.class.getResourceAsStream("/proof/Verify.java")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
