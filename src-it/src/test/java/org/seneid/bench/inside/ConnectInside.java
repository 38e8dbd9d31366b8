package org.seneid.bench.inside;

import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.seneid.connect.authorization.Authorizations;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.RelyingParties;
import org.seneid.support.Residents;

/** A third party, and citizens who have allowed it what it asks for. */
@ApplicationScoped
public class ConnectInside {

    private static final String CALLBACK = "https://rp.example/callback";

    @Inject
    private RelyingParties parties;

    @Inject
    private Authorizations authorizations;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    /** Its name and secret; it may call as often as it likes. */
    String client() throws Exception {
        var party = parties.standard(CALLBACK);
        try (var connection = database.getConnection()) {
            SharesInside.run(
                    connection,
                    "update client set calls_a_minute = 1000000 where client_id = ?",
                    party.client().clientId());
        }
        return party.client().clientId() + " " + party.secret();
    }

    /**
     * Number, password and the account's row of somebody whose answer is remembered.
     *
     * @param query of the client's request
     */
    String citizen(Map<String, List<String>> query) throws Exception {
        var made = residents.make(aCitizen().holding(CITIZEN_CARD));
        as.citizen(made.actor(), () -> {
            var asked = authorizations.begin(query).request();
            return authorizations.allow(asked.publicId(), asked.request().claims(), true);
        });
        return made.number() + " " + Citizens.PASSWORD + " "
                + made.actor().account().value();
    }
}
