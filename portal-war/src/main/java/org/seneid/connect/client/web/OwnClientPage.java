package org.seneid.connect.client.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientChange;
import org.seneid.connect.client.ClientProof;
import org.seneid.connect.client.ClientStatus;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** One client of a developer: its facts, addresses, keys and scopes. */
@Named
@RequestScoped
public class OwnClientPage {

    static final String ADDRESS = "/partners/";

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DevelopedClients clients;

    @Inject
    Clock clock;

    private PublicId id;
    private Client client;
    private String keys;

    @PostConstruct
    void opened() {
        if (!PublicId.shaped(address.get("id"))) throw new NotFound();
        id = new PublicId(address.get("id"));
    }

    public void load() {
        getClient();
    }

    public String submit() {
        clients.submit(id);
        return back(clients.approvalNeeded() ? "connect.partners.submitted" : "connect.partners.approved");
    }

    public String withdrawChange() {
        clients.withdrawChange(id);
        return back("connect.partners.change-withdrawn");
    }

    public String endFormerSecret() {
        clients.endFormerSecret(id);
        return back("connect.partners.former-ended");
    }

    public String addKeys() {
        clients.addKeys(id, keys);
        return back("connect.partners.key-added");
    }

    public String removeKey(String keyId) {
        clients.removeKey(id, keyId);
        return back("connect.partners.key-removed");
    }

    private String back(String said) {
        return Redirect.pageSaying(ADDRESS + id, said);
    }

    public Client getClient() {
        if (client == null) client = clients.byId(id);
        return client;
    }

    public String getId() {
        return id.value();
    }

    /** The wish for a change that waits, or that was refused last; null when there is none. */
    public ClientChange getChange() {
        return clients.change(id)
                .filter(one -> one.pending() || !one.reason().isEmpty())
                .orElse(null);
    }

    public List<ClientKey> getKeyRows() {
        return getClient().credentials().keyList().stream().map(ClientKey::of).toList();
    }

    public boolean isByKey() {
        return getClient().authentication() == ClientProof.PRIVATE_KEY;
    }

    public boolean isDraft() {
        return getClient().status() == ClientStatus.DRAFT;
    }

    /** Whether nothing can be changed now, since an operator looks at it. */
    public boolean isSubmitted() {
        return getClient().status() == ClientStatus.SUBMITTED;
    }

    public boolean isSecretMade() {
        return getClient().credentials().secretSince().isPresent();
    }

    /** Until when the secret before counts; null when it does not. */
    public Instant getFormerUntil() {
        return getClient().credentials().formerSecretUntil(clock.instant()).orElse(null);
    }

    public String getKeys() {
        return keys;
    }

    public void setKeys(String pasted) {
        keys = pasted;
    }
}
