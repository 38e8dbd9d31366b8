package org.seneid.connect.client.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientChange;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.client.ClientReviews;
import org.seneid.connect.client.ClientStatus;
import org.seneid.identity.account.Account;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** One client as an operator approves, refuses, stops or limits it. */
@Named
@RequestScoped
public class ReviewedClientPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    ClientReviews reviews;

    private PublicId id;
    private Client client;
    private Optional<ClientChange> change;
    private List<Client> sameSector;
    private String reason;
    private String calls;
    private String submittedSeen;

    @PostConstruct
    void opened() {
        if (!PublicId.shaped(address.get("id"))) throw new NotFound();
        id = new PublicId(address.get("id"));
    }

    public void load() {
        getClient();
    }

    public String approve() {
        reviews.approve(id, submittedSeen);
        return back("connect.review.approved");
    }

    public String refuse() {
        reviews.refuse(id, reason, submittedSeen);
        return back("connect.review.refused");
    }

    public String suspend() {
        reviews.suspend(id, reason);
        return back("connect.review.suspended");
    }

    public String resume() {
        reviews.resume(id, reason);
        return back("connect.review.resumed");
    }

    public String limit() {
        reviews.limit(id, calls != null && calls.matches("[0-9]{1,6}") ? Integer.parseInt(calls) : 0);
        return back("connect.review.limited");
    }

    private String back(String said) {
        return Redirect.pageSaying("/operations/clients/" + id, said);
    }

    public Client getClient() {
        if (client == null) client = reviews.byId(id);
        return client;
    }

    public Account getDeveloper() {
        return reviews.developer(id);
    }

    /** What is asked for beside what is approved; null when nothing is. */
    public ClientDescription getWanted() {
        if (change == null) change = reviews.pending(id);
        return change.map(ClientChange::description).orElse(null);
    }

    public List<Client> getSameSector() {
        if (sameSector == null) sameSector = reviews.sameSector(id);
        return sameSector;
    }

    public boolean isOwn() {
        return reviews.isOwn(id);
    }

    /** Whether it waits for an operator's word, or a change of it does. */
    public boolean isWaiting() {
        return getClient().status() == ClientStatus.SUBMITTED || getWanted() != null;
    }

    public boolean isLive() {
        return getClient().live();
    }

    public boolean isSuspended() {
        return getClient().status() == ClientStatus.SUSPENDED;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    /** The fingerprint of what this very page shows, never of what a form brought back from an earlier one. */
    public String getSeen() {
        return (getWanted() == null ? getClient().description() : getWanted()).fingerprint();
    }

    public void setSeen(String shown) {
        submittedSeen = shown;
    }

    public String getCalls() {
        return calls == null ? String.valueOf(getClient().callsAMinute()) : calls;
    }

    public void setCalls(String typed) {
        calls = typed;
    }
}
