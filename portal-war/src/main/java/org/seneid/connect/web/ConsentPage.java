package org.seneid.connect.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.connect.authorization.Authorization;
import org.seneid.connect.authorization.Authorizations;
import org.seneid.connect.authorization.Authorizations.Answer;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.ClaimValues.ClaimValue;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.connect.consent.ClientConsent;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.Clocks;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.SecurityHeadersFilter;

/** Asks a citizen what a third party may see: who asks, what for, and each value; nothing is chosen beforehand. */
@Named
@RequestScoped
public class ConsentPage {

    private static final String REMEMBERED = "remembered";

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Authorizations authorizations;

    @Inject
    AuthorizationAnswers answers;

    @Inject
    ClaimWords words;

    @Inject
    Language language;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    private final Map<String, Boolean> ticked = new HashMap<>();
    private PublicId id;
    private Authorization asked;
    private List<Group> groups;
    private String remembered;
    private Boolean served;

    /** Claims that are asked for alike. */
    public record Group(boolean essential, List<Row> rows) {

        /** Of the boxes, which an error is said at. */
        public String getId() {
            return essential ? "claims" : "more";
        }
    }

    /**
     * One value that can be seen.
     *
     * @param quoted whether it is the register's own words
     */
    public record Row(IdentityClaim claim, String name, String value, boolean quoted) {

        /** The id of its box. */
        public String getInput() {
            return "claim-" + claim.claim();
        }
    }

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
    }

    /** Goes back at once when the citizen has answered the same before. */
    public void load() {
        authorizations.known(id).ifPresent(this::lead);
    }

    /** The answer leads to the client, and the page's policy has to allow that its form does. */
    public void leadBack() {
        var client = URI.create(getAsked().request().redirectUri());
        var origin = client.getScheme() + "://" + client.getRawAuthority();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader(SecurityHeadersFilter.POLICY, SecurityHeadersFilter.leadingTo(origin));
    }

    public String allow() {
        if (remembered == null) throw new RuleBroken("connect.consent.how-long-missing").at(REMEMBERED);
        var chosen = ClaimSet.of(getAsked().request().claims().all().stream()
                .filter(claim -> Boolean.TRUE.equals(ticked.get(claim.name()))));
        return lead(authorizations.allow(id, chosen, remembered.equals(REMEMBERED)));
    }

    public String refuse() {
        return lead(authorizations.refuse(id));
    }

    /** Ticks what the purpose cannot be served without; a press that the citizen makes, and can take back. */
    public void tickEssential() {
        getAsked().essential().all().forEach(claim -> ticked.put(claim.name(), true));
    }

    private String lead(Answer answer) {
        return Redirect.away(answers.of(answer));
    }

    public Authorization getAsked() {
        if (asked == null) asked = authorizations.byId(id);
        return asked;
    }

    public Client getClient() {
        return getAsked().client();
    }

    public String getPurpose() {
        return getClient().purpose(language.locale());
    }

    public String getSite() {
        return URI.create(getAsked().request().redirectUri()).getHost();
    }

    public String getOwnSite() {
        return URI.create(portal.of("/")).getHost();
    }

    /** Whether the citizen was identified well enough for what is asked. */
    public boolean isServed() {
        if (served == null) served = authorizations.serves(id);
        return served;
    }

    public List<Group> getGroups() {
        if (groups == null) {
            var shown = authorizations.shown(id);
            groups = Stream.of(
                            group(true, getAsked().essential(), shown),
                            group(false, getAsked().voluntary(), shown))
                    .filter(group -> !group.rows().isEmpty())
                    .toList();
        }
        return groups;
    }

    /** What there is no value of is asked for too: the citizen would consent to the value of tomorrow. */
    private Group group(boolean essential, ClaimSet claims, List<ClaimValue> shown) {
        var rows = claims.all().stream()
                .map(claim -> shown.stream()
                        .filter(value -> value.claim() == claim)
                        .findFirst()
                        .map(value -> new Row(
                                claim, words.name(claim), words.value(value), DocumentWords.quoted(value.value())))
                        .orElseGet(() -> new Row(claim, words.name(claim), words.missing(), false)))
                .toList();
        return new Group(essential, rows);
    }

    public String getRememberedUntil() {
        var until = ClientConsent.rememberedUntil(clock.instant(), Clocks.CITIZENS_ZONE);
        return new Formats(language.locale())
                .date(until.atZone(Clocks.CITIZENS_ZONE).toLocalDate());
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public String getRemembered() {
        return remembered;
    }

    public void setRemembered(String remembered) {
        this.remembered = remembered;
    }
}
