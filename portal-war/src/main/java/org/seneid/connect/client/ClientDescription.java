package org.seneid.connect.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.embedding.RegisteredOrigins;
import org.seneid.connect.embedding.ServiceSlugs;
import org.seneid.identity.account.Sha256;
import org.seneid.platform.RuleBroken;

/** What citizens and operators rely on about a client; where operators approve clients, it changes only with their word. */
@Embeddable
public class ClientDescription {

    private String name;
    private String organisation;

    @Column(name = "purpose_vi")
    private String purposeVi;

    @Column(name = "purpose_en")
    private String purposeEn;

    @Column(name = "redirect_uris")
    private RegisteredUris redirectUris;

    @Column(name = "logout_uris")
    private RegisteredUris logoutUris;

    private ClaimSet claims;
    private ClaimSet essential;

    private String webhook;

    @Column(name = "backchannel_logout")
    private String backchannelLogout;

    /** The hash of a picture; null when there is none. */
    private String logo;

    @Column(name = "embed_origins")
    private RegisteredOrigins embedOrigins = RegisteredOrigins.NONE;

    @Column(name = "embed_services")
    private ServiceSlugs embedServices = ServiceSlugs.NONE;

    protected ClientDescription() {}

    /**
     * What a form says.
     *
     * @throws RuleBroken at its field when something does not fit together
     */
    public ClientDescription(ClientWords words, ClientAddresses addresses, ClaimSet claims, ClaimSet essential) {
        if (addresses.redirectUris().all().isEmpty()) throw new RuleBroken("connect.uris.missing").at("redirectUris");
        if (!claims.hasAll(essential)) throw new RuleBroken("connect.client.essential").at("claims");
        this.name = words.name();
        this.organisation = words.organisation();
        this.purposeVi = words.purposeVi();
        this.purposeEn = words.purposeEn();
        this.redirectUris = addresses.redirectUris();
        this.logoutUris = addresses.logoutUris();
        this.claims = claims;
        this.essential = essential;
        this.webhook = addresses.webhook().map(URI::toString).orElse(null);
        this.backchannelLogout =
                addresses.backchannelLogout().map(URI::toString).orElse(null);
    }

    /** The same with another logo: the hash of its picture, or empty. */
    public ClientDescription withLogo(String hash) {
        var changed = same();
        changed.logo = hash.isEmpty() ? null : hash;
        return changed;
    }

    /**
     * The same, and its pages may show the portal's forms.
     *
     * @throws RuleBroken at {@code embedServices} or {@code embedOrigins} when there is one without the other
     */
    public ClientDescription embedding(RegisteredOrigins origins, ServiceSlugs services) {
        if (origins.all().isEmpty() && !services.all().isEmpty())
            throw new RuleBroken("connect.embedding.origins").at("embedOrigins");
        if (services.all().isEmpty() && !origins.all().isEmpty())
            throw new RuleBroken("connect.embedding.services").at("embedServices");
        var changed = same();
        changed.embedOrigins = origins;
        changed.embedServices = services;
        return changed;
    }

    /** The same, told of what happens at another address. */
    public ClientDescription toldAt(URI address) {
        var changed = same();
        changed.webhook = address.toString();
        return changed;
    }

    private ClientDescription same() {
        var copy = new ClientDescription(
                new ClientWords(name, organisation, purposeVi, purposeEn),
                new ClientAddresses(redirectUris, logoutUris, webhook(), backchannelLogout()),
                claims,
                essential);
        copy.logo = logo;
        copy.embedOrigins = embedOrigins();
        copy.embedServices = embedServices();
        return copy;
    }

    /** The origins of its pages that may frame forms; none for most clients. */
    public RegisteredOrigins embedOrigins() {
        return embedOrigins == null ? RegisteredOrigins.NONE : embedOrigins;
    }

    /** The services whose forms those pages show. */
    public ServiceSlugs embedServices() {
        return embedServices == null ? ServiceSlugs.NONE : embedServices;
    }

    /** The hash of the picture beside its name; empty when there is none. */
    public String logo() {
        return logo == null ? "" : logo;
    }

    /** Stands where the logo would, when there is none. */
    public String initial() {
        return initial(name);
    }

    static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** What citizens know it as. */
    public String name() {
        return name;
    }

    public String organisation() {
        return organisation;
    }

    /** What it asks for data for, in the reader's language. */
    public String purpose(Locale language) {
        return language.getLanguage().equals("vi") ? purposeVi : purposeEn;
    }

    public String purposeVi() {
        return purposeVi;
    }

    public String purposeEn() {
        return purposeEn;
    }

    public RegisteredUris redirectUris() {
        return redirectUris;
    }

    public RegisteredUris logoutUris() {
        return logoutUris;
    }

    /** All that it may ever ask for. */
    public ClaimSet claims() {
        return claims;
    }

    /** The same, one after the other. */
    public List<IdentityClaim> claimList() {
        return List.copyOf(claims.all());
    }

    /** Those of its claims without which its purpose cannot be served. */
    public ClaimSet essential() {
        return essential;
    }

    /** Where it is told of what happens to consents; empty when it does not want to be. */
    public Optional<URI> webhook() {
        return Optional.ofNullable(webhook).map(URI::create);
    }

    /** Where it is told that a session has ended (OpenID Connect Back-Channel Logout 1.0); empty when it does not want to be. */
    public Optional<URI> backchannelLogout() {
        return Optional.ofNullable(backchannelLogout).map(URI::create);
    }

    /** Stands for all that it says: whoever decides about it names what they have seen. */
    public String fingerprint() {
        return Sha256.of(String.join(
                "\n\n",
                name,
                organisation,
                purposeVi,
                purposeEn,
                redirectUris.lines(),
                logoutUris.lines(),
                claims.names().toString(),
                essential.names().toString(),
                String.valueOf(webhook),
                String.valueOf(backchannelLogout),
                embedOrigins().lines(),
                embedServices().lines(),
                logo()));
    }

    /** Whether it says the same. */
    public boolean same(ClientDescription other) {
        return fingerprint().equals(other.fingerprint());
    }
}
