package org.seneid.browser;

import static org.seneid.browser.Visitor.OPERATOR;
import static org.seneid.browser.Visitor.PARTNER;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;
import org.seneid.rings.Support;

/** The tour of what developers of third parties see, and operators of their clients. */
@Story
@SecondServer
class PartnersTourStory {

    private static final String MOMENT = "timestamp '2026-11-30 01:00:00'";

    private String client;

    /** The demo's hotel has signed with a key, called, and not always been reached. */
    @BeforeEach
    void aClientWithAPast() throws Exception {
        client = Support.one("select public_id from client where client_id = 'ho-guom-hotel'");
        var row = Support.one("select id from client where client_id = 'ho-guom-hotel'");
        var key = new ECKeyGenerator(Curve.P_256).keyID("receipts-2026").generate();
        Support.portal("update client set keys = '" + new JWKSet(key.toPublicJWK()) + "' where id = " + row);
        told(row, -1, "DELIVERED", 204, "");
        told(row, -2, "FAILED", 0, "address-not-public");
        called(row, -1, "POST /oauth/token", 200, "");
        called(row, -2, "POST /api/v1/redemptions", 403, "urn:sen:connect.redemption.refused.OVER_ASKED");
    }

    private static void told(String client, long id, String status, int answer, String reason) {
        Support.portal("insert into webhook_message (id, version, public_id, client, event, status, body, created_at,"
                + " attempts, answer, millis, reason) values (" + id + ", 0, '"
                + PublicId.random().value() + "', " + client
                + ", 'CONSENT_WITHDRAWN', '" + status + "', '{}', " + MOMENT + ", 3, " + answer + ", 18, '" + reason
                + "')");
    }

    private static void called(String client, long id, String endpoint, int status, String error) {
        Support.portal("insert into client_call (id, client, happened_at, endpoint, status, error, millis, correlation,"
                + " credential) values (" + id + ", " + client + ", " + MOMENT + ", '" + endpoint + "', " + status
                + ", '"
                + error + "', 41, 'k2m4n6p8q9r1', 'receipts-2026')");
    }

    @Test
    void partners(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("partners", PARTNER, "/partners");
            tour.visit("partners client", PARTNER, "/partners/" + client);
            tour.visit("partners edit", PARTNER, "/partners/" + client + "/edit", page -> page.type(
                            "connect.partners.redirects", "http://hotel.example")
                    .type("connect.partners.organisation", "Khách sạn")
                    .says("connect.uris.shape", "http://hotel.example"));
            tour.visit("partners calls", PARTNER, "/partners/" + client + "/calls?outcome=failed");
            tour.visit("partners doctor", PARTNER, "/partners/doctor", page -> page.type(
                            "connect.doctor.field", "client_id=ho-guom-hotel&redirect_uri=https://hotel.example/cb")
                    .press("connect.doctor.examine")
                    .says("connect.doctor.change.REDIRECT"));
            tour.visit("operations clients", OPERATOR, "/operations/clients");
            tour.visit("operations client", OPERATOR, "/operations/clients/" + client);
        }
    }
}
