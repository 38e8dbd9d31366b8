package org.seneid.services.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.Scope;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.connect.access.ApiTokens;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.RegisteredClients;
import org.seneid.identity.account.Sha256;
import org.seneid.identity.session.Sessions;
import org.seneid.platform.NotFound;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.Web;
import org.seneid.rings.Web.Answer;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Operators;
import org.seneid.support.RelyingParties;
import org.seneid.support.Residents;

/** A form in the page of another: filled and submitted there, and open to nobody but who was let in, in that page. */
@InContainer
class EmbeddedFormIT {

    private static final String SLUG = "confirmation-of-residence";
    private static final String ORIGIN = "https://dichvu.example.vn";
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final URI TOLD = URI.create("https://dichvu.example.vn/webhook");

    @Inject
    private EmbedGrants grants;

    @Inject
    private RelyingParties parties;

    @Inject
    private Residents residents;

    @Inject
    private RegisteredClients clients;

    @Inject
    private Sessions sessions;

    @Inject
    private ClientReviews reviews;

    @Inject
    private Operators operators;

    @Inject
    private ApiTokens tokens;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    private Client client;
    private String slug;
    private Actor citizen;
    private String secret;

    @BeforeEach
    void aMinistryAndACitizen() throws Exception {
        slug = SLUG;
        client = parties.embedding(ORIGIN, TOLD, slug).client();
        citizen = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        secret = UUID.randomUUID().toString();
    }

    private String root() {
        return "/embed/" + client.clientId() + "/" + slug;
    }

    private void agree() throws Exception {
        as.citizen(
                citizen,
                () -> grants.allow(
                        client.clientId(), slug, ORIGIN, Sha256.of(secret), BrowserTrace.of("127.0.0.1", BROWSER)));
    }

    private Answer exchange(Web frame, String browser) {
        return frame.post(root() + "/session", Map.of("secret", secret, "lang", "en"), "User-Agent", browser);
    }

    private Web signedIn() throws Exception {
        var frame = new Web();
        assertThat(exchange(frame, BROWSER).status()).isEqualTo(202);
        agree();
        assertThat(exchange(frame, BROWSER).status()).isEqualTo(204);
        return frame;
    }

    /** The hidden fields of the form that is sent to this address. */
    private static Map<String, String> fields(Answer page, String action) {
        var form = Pattern.compile("<form[^>]* action=\"" + Pattern.quote(action) + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        assertThat(form.find()).as(action).isTrue();
        var fields = new HashMap<String, String>();
        HIDDEN.matcher(form.group()).results().forEach(field -> fields.put(field.group(1), field.group(2)));
        return fields;
    }

    private Answer step(Web frame, String address, String field, String value) {
        var sent = fields(frame.get(address), address);
        sent.put(field, value);
        return frame.post(address, sent);
    }

    private Answer submitted(Web frame) {
        var begun = frame.post(root(), fields(frame.get(root()), root()));
        assertThat(begun.location()).contains(root() + "/form/purpose");
        assertThat(step(frame, root() + "/form/purpose", "f-purpose", "").body())
                .contains("f-purpose-error");
        step(frame, root() + "/form/purpose", "f-purpose", "work");
        step(frame, root() + "/form/receiver", "f-receiver", "Đại học Bách khoa");
        step(frame, root() + "/form/form", "f-form", "electronic");
        return step(frame, root() + "/check", "declared-box", "on");
    }

    @Test
    void aFormIsFilledAndSubmittedAndItsServiceIsToldAndReadsIt() throws Exception {
        var frame = signedIn();
        var sent = frame.get(submitted(frame).next());
        assertThat(sent.body()).contains("data-event=\"submitted\"");
        var number = sent.body().replaceAll("(?s).*data-number=\"([^\"]+)\".*", "$1");
        assertThat(number).startsWith("XN-");

        var told = databases.portal("select event, body from webhook_message where client = ?", client.id());
        assertThat(told).hasSize(1);
        assertThat(told.get(0).toString())
                .contains("application.submitted", number)
                .doesNotContain(citizen.name());

        var read = api("/api/v1/applications/" + number, client);
        assertThat(read.status()).isEqualTo(200);
        var statement = read.body().replaceAll("(?s).*\"statement\":\"([^\"]+)\".*", "$1");
        var claims = SignedJWT.parse(statement).getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly(client.clientId());
        assertThat(claims.getListClaim("known").toString()).contains(citizen.name(), "population");
        assertThat(claims.getListClaim("evidence")).isNotEmpty();
        assertThat(api("/api/v1/applications", client).body()).contains(number);
        assertThat(api("/api/v1/applications?after=" + number, client).body()).doesNotContain(number);

        var other = parties.embedding("https://khac.example.vn", TOLD, SLUG).client();
        assertThat(api("/api/v1/applications", other).body()).doesNotContain(number);
        assertThat(api("/api/v1/applications/" + number, other).status()).isEqualTo(404);
    }

    private Answer api(String address, Client caller) throws Exception {
        var now = clients.live(caller.clientId()).orElseThrow();
        var token = as.nobody(() -> tokens.issue(now, new Scope("applications"), Optional.empty()));
        return new Web().get(address, "Authorization", "Bearer " + token.getValue());
    }

    @Test
    void onlyTheRegisteredOriginMayFrameIt() throws Exception {
        assertThat(new Web().get(root()).header("Content-Security-Policy")).contains("frame-ancestors " + ORIGIN + ";");
        assertThat(signedIn().get(root()).header("Content-Security-Policy"))
                .contains("frame-ancestors " + ORIGIN + ";");
        assertThat(new Web()
                        .get("/embed/" + client.clientId() + "/birth-registration")
                        .status())
                .isEqualTo(404);
        assertThat(new Web().get("/embed/nobody/" + SLUG).header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
        assertThat(new Web()
                        .get(root() + "/allow?request=" + Sha256.of(secret) + "&origin=" + ORIGIN)
                        .header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
        assertThatThrownBy(() -> as.citizen(
                        citizen, () -> grants.asked(client.clientId(), SLUG, "https://dichvu.example.vn.evil.example")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSecretIsGoodOnceAndInTheBrowserOfItsCitizenAlone() throws Exception {
        signedIn();
        assertThat(exchange(new Web(), BROWSER).status()).isEqualTo(410);
        secret = UUID.randomUUID().toString();
        agree();
        assertThat(exchange(new Web(), BROWSER + " elsewhere").status()).isEqualTo(410);
        assertThat(exchange(new Web(), BROWSER).status()).as("it is spent").isEqualTo(410);
    }

    @Test
    void theCookieOfOneClientOpensNothingOfAnother() throws Exception {
        var frame = signedIn();
        assertThat(frame.get(root()).body()).contains(citizen.name());
        var token = frame.cookie().split("=", 2)[1];
        var other = parties.embedding("https://khac.example.vn", TOLD, SLUG).client();
        var name =
                "__Host-sen-embed-" + Sha256.of(other.clientId() + "/" + SLUG).substring(0, 16);
        var stolen = new Web().get("/embed/" + other.clientId() + "/" + SLUG, "Cookie", name + "=" + token);
        assertThat(stolen.status()).isEqualTo(200);
        assertThat(stolen.body()).doesNotContain(citizen.name());
    }

    @Test
    void nothingIsDoneByAPostThatNoPageOfTheSessionSent() throws Exception {
        var frame = signedIn();
        assertThat(frame.post(root(), Map.of()).status()).isEqualTo(403);
        assertThat(frame.post(root(), Map.of("token", "x".repeat(64))).status()).isEqualTo(403);
        var token = fields(frame.get(root()), root()).get("token");
        assertThat(frame.post(root(), Map.of("token", token), "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(frame.post("/embed/files/" + client.clientId() + "/" + SLUG + "/purpose/purpose", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(frame.post(root() + "/check", Map.of("form", "x")).status()).isEqualTo(403);
    }

    @Test
    void howLongTheSessionGoesOnIsSaidToItsOwnFrameAlone() throws Exception {
        var left = signedIn().get(root() + "/session");
        assertThat(left.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Integer.parseInt(left.body())).isBetween(60, 15 * 60);
        assertThat(new Web().get(root() + "/session").body()).isEqualTo("0");
    }

    @Test
    void eachOfSeveralFilesIsKeptOrRefusedByItselfAndTheirPageSaysSo() throws Exception {
        slug = "birth-registration";
        client = parties.embedding(ORIGIN, TOLD, slug).client();
        var frame = signedIn();
        frame.post(root(), fields(frame.get(root()), root()));
        step(frame, root() + "/form/birth", "f-born-at", "hospital");
        var page = root() + "/form/certificate";
        var token = fields(frame.get(page), page).get("token");

        var sent = frame.send(
                "POST",
                "/embed/files/" + client.clientId() + "/" + slug + "/certificate/certificate",
                BodyPublishers.ofByteArray(parts(token)),
                "Content-Type",
                "multipart/form-data; boundary=x");
        var shown = frame.get(sent.next()).body();
        assertThat(shown)
                .contains(
                        "Uploaded giay.png, mat-sau.png.",
                        "File 2. Not accepted: this is not a JPEG, PNG or PDF file.");
        assertThat(sent.next()).doesNotContain("giay");
        assertThat(frame.get(page).body()).contains("giay.png").doesNotContain("Uploaded giay.png");

        var removal = root() + "/removal";
        assertThat(frame.get(frame.post(removal, fields(frame.get(page), removal))
                                .next())
                        .body())
                .contains("Removed one file.", "mat-sau.png")
                .doesNotContain("giay.png");
    }

    private static byte[] parts(String token) throws IOException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(head("token", ""));
        body.writeBytes((token + "\r\n").getBytes(StandardCharsets.UTF_8));
        for (var name : new String[] {"giay.png", "la.txt", "mat-sau.png"}) {
            body.writeBytes(head("files", "; filename=\"" + name + "\""));
            if (name.endsWith("png"))
                ImageIO.write(new BufferedImage(name.length(), 8, BufferedImage.TYPE_INT_RGB), "png", body);
            else body.writeBytes("nothing".getBytes(StandardCharsets.UTF_8));
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] head(String field, String file) {
        return ("--x\r\nContent-Disposition: form-data; name=\"" + field + "\"" + file + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void itEndsWhenItsCitizenEndsItAndWhenTheClientIsStopped() throws Exception {
        var frame = signedIn();
        var listed = as.citizen(citizen, () -> sessions.mine()).stream()
                .filter(session -> session.getDevice().contains("dichvu.example.vn"))
                .findFirst()
                .orElseThrow();
        as.citizen(citizen, () -> sessions.end(listed.getPublicId()));
        assertThat(frame.get(root()).body()).doesNotContain(citizen.name());

        secret = UUID.randomUUID().toString();
        var again = signedIn();
        as.operator(operators.operator(), () -> reviews.suspend(client.publicId(), "thử"));
        assertThat(again.get(root()).status()).isEqualTo(404);
    }
}
