package org.seneid.bench.peer;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seneid.registry.PeerSignatures;
import org.seneid.registry.RegisterSignatures;

/** What the peers are told before they are measured: the registers' keys, and copies of the pages whose bytes they write. */
@WebServlet("/tell/*")
public class Copies extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, byte[]> PAGES = new ConcurrentHashMap<>();
    private static final Map<String, RegisterSignatures> SIGNATURES = new ConcurrentHashMap<>();

    static RegisterSignatures signatures() {
        return SIGNATURES.get("keys");
    }

    static void write(String page, HttpServletResponse response) throws IOException {
        var bytes = PAGES.get(page);
        response.setContentType(page.equals("api") ? "application/json" : "text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = request.getPathInfo().substring(1);
        var bytes = request.getInputStream().readAllBytes();
        try {
            if (name.equals("keys"))
                SIGNATURES.put(name, PeerSignatures.of(JWKSet.parse(new String(bytes, StandardCharsets.UTF_8))));
            else PAGES.put(name, bytes);
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }
}
