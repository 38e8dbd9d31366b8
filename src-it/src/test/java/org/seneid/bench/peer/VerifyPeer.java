package org.seneid.bench.peer;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.DocumentKind;

/**
 * The verify page, and the API's, without a framework: the same two statements, the code's hash, the signature, the bytes.
 * Each call of the API receives the values anew, so there a look is entered too.
 */
@WebServlet({"/verify", "/api"})
public class VerifyPeer extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int HALF = 16;
    private static final int A_MINUTE = 60;

    private static final String SHARE =
            """
            select s.id, s.version, s.public_id, s.owner, s.selection, s.purpose, s.receiver, s.lifetime_kind,
              s.lifetime_count, s.status, s.created_at, s.expires_at, s.ended_at, s.code_lookup, s.code_proof,
              s.spoken_lookup, s.spoken_proof, s.spoken_until, v.id, v.channel, v.viewer, v.seen_at
            from share s left join viewing v on v.share_id = s.id and v.viewer = ? and v.seen_at > ?
            where s.code_lookup = ? limit 1""";

    private static final String DOCUMENT =
            "select public_id, kind, jws, state, asked_at, tried_at from document where owner = ? and public_id = ?";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private transient DataSource database;

    private final transient EnteredLooks looks = new EnteredLooks();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var connection = database.getConnection()) {
            var share = look(connection, request.getParameter("code"), request.getHeader("User-Agent"));
            if (request.getServletPath().equals("/api")) looks.enter(connection, share);
        } catch (SQLException | GeneralSecurityException e) {
            throw new IOException(e);
        }
        Copies.write(request.getServletPath().substring(1), response);
    }

    private static EnteredLooks.Shared look(Connection connection, String code, String viewer)
            throws SQLException, GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(("share:" + code).getBytes(StandardCharsets.UTF_8));
        try (var share = connection.prepareStatement(SHARE)) {
            share.setString(1, String.valueOf(viewer));
            share.setTimestamp(2, Timestamp.from(Instant.now().minusSeconds(A_MINUTE)));
            share.setString(3, HexFormat.of().formatHex(Arrays.copyOf(hash, HALF)));
            try (var found = share.executeQuery()) {
                found.next();
                var document = found.getString("selection").replaceAll("(?s).*@([0-9a-z]{26}).*", "$1");
                check(connection, found.getLong("owner"), document);
                return new EnteredLooks.Shared(found.getLong(1), found.getString("public_id"), found.getLong("owner"));
            }
        }
    }

    private static void check(Connection connection, long owner, String document) throws SQLException {
        try (var statement = connection.prepareStatement(DOCUMENT)) {
            statement.setLong(1, owner);
            statement.setString(2, document);
            try (var row = statement.executeQuery()) {
                row.next();
                var register = DocumentKind.valueOf(row.getString(2)).register();
                Copies.signatures().verify(new SignedAnswer(register, row.getString(3)));
            }
        }
    }
}
