package org.seneid.bench.peer;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.DocumentKind;

/** The documents page without a framework: its statement, its signature checks, its bytes. */
@WebServlet("/documents")
public class DocumentsPeer extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String DOCUMENTS =
            "select public_id, kind, jws, state, asked_at, tried_at from document where owner = ? order by id";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DOCUMENTS)) {
            statement.setLong(1, Long.parseLong(request.getParameter("owner")));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var kind = DocumentKind.valueOf(rows.getString(2));
                    Copies.signatures().verify(new SignedAnswer(kind.register(), rows.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        Copies.write("documents", response);
    }
}
