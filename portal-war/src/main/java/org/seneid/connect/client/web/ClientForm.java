package org.seneid.connect.client.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.ClientAddresses;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.client.ClientWords;
import org.seneid.connect.client.RegisteredUris;
import org.seneid.connect.embedding.RegisteredOrigins;
import org.seneid.connect.embedding.ServiceSlugs;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.FormErrors;

/** What a developer types of a client that citizens rely on. */
public class ClientForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OPTIONAL = "optional";
    private static final String ESSENTIAL = "essential";

    private String name;
    private String organisation;
    private String purposeVi;
    private String purposeEn;
    private String redirectUris;
    private String logoutUris;
    private String webhook;
    private String backchannelLogout;
    private String embedOrigins;
    private String embedServices;
    private final Map<String, String> claims = new HashMap<>();

    /** Empty, every claim unasked. */
    public ClientForm() {
        for (var claim : IdentityClaim.values()) claims.put(claim.name(), "");
    }

    /** As a client is described. */
    ClientForm(ClientDescription described) {
        this();
        name = described.name();
        organisation = described.organisation();
        purposeVi = described.purpose(new Locale("vi"));
        purposeEn = described.purpose(Locale.ENGLISH);
        redirectUris = described.redirectUris().lines();
        logoutUris = described.logoutUris().lines();
        webhook = described.webhook().map(Object::toString).orElse("");
        backchannelLogout = described.backchannelLogout().map(Object::toString).orElse("");
        embedOrigins = described.embedOrigins().lines();
        embedServices = described.embedServices().lines();
        described.claims().all().forEach(claim -> claims.put(claim.name(), OPTIONAL));
        described.essential().all().forEach(claim -> claims.put(claim.name(), ESSENTIAL));
    }

    /**
     * What it says.
     *
     * @throws RuleBroken with all that is wrong, each at its field
     */
    ClientDescription read() {
        var form = new FormErrors();
        var words = form.read(() -> ClientWords.typed(name, organisation, purposeVi, purposeEn));
        var redirects = form.read(() -> RegisteredUris.typed(redirectUris, "redirectUris"));
        if (redirects != null && redirects.all().isEmpty()) form.need("", "redirectUris", "connect.uris.missing");
        var logouts = form.read(() -> RegisteredUris.typed(logoutUris, "logoutUris"));
        var hook = form.read(() -> RegisteredUris.one(webhook, "webhook"));
        var logout = form.read(() -> RegisteredUris.one(backchannelLogout, "backchannelLogout"));
        var origins = form.read(() -> RegisteredOrigins.typed(embedOrigins, "embedOrigins"));
        var services = form.read(() -> ServiceSlugs.typed(embedServices, "embedServices"));
        form.mustBeRight();
        return new ClientDescription(
                        words,
                        new ClientAddresses(redirects, logouts, hook, logout),
                        chosen(OPTIONAL, ESSENTIAL),
                        chosen(ESSENTIAL))
                .embedding(origins, services);
    }

    private ClaimSet chosen(String... as) {
        var wanted = List.of(as);
        return ClaimSet.of(Stream.of(IdentityClaim.values())
                .filter(claim -> wanted.contains(String.valueOf(claims.get(claim.name())))));
    }

    public List<IdentityClaim> getAllClaims() {
        return Arrays.asList(IdentityClaim.values());
    }

    /** By the name of each claim: empty, {@code optional} or {@code essential}. */
    public Map<String, String> getClaims() {
        return claims;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String typed) {
        organisation = typed;
    }

    public String getPurposeVi() {
        return purposeVi;
    }

    public void setPurposeVi(String typed) {
        purposeVi = typed;
    }

    public String getPurposeEn() {
        return purposeEn;
    }

    public void setPurposeEn(String typed) {
        purposeEn = typed;
    }

    public String getRedirectUris() {
        return redirectUris;
    }

    public void setRedirectUris(String typed) {
        redirectUris = typed;
    }

    public String getLogoutUris() {
        return logoutUris;
    }

    public void setLogoutUris(String typed) {
        logoutUris = typed;
    }

    public String getWebhook() {
        return webhook;
    }

    public void setWebhook(String typed) {
        webhook = typed;
    }

    public String getBackchannelLogout() {
        return backchannelLogout;
    }

    public void setBackchannelLogout(String typed) {
        backchannelLogout = typed;
    }

    public String getEmbedOrigins() {
        return embedOrigins;
    }

    public void setEmbedOrigins(String typed) {
        embedOrigins = typed;
    }

    public String getEmbedServices() {
        return embedServices;
    }

    public void setEmbedServices(String typed) {
        embedServices = typed;
    }
}
