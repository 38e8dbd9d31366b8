package org.seneid.connect.client.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.client.ClientProfile;
import org.seneid.connect.client.ClientProof;
import org.seneid.connect.client.ClientRegistration;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.platform.TypedText;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/** A developer registers a client; a secret is made next, on a page of its own. */
@Named
@RequestScoped
public class NewClientPage {

    @Inject
    DevelopedClients clients;

    private final ClientForm form = new ClientForm();
    private String clientId;
    private String sector;
    private String kind = "standard-secret";
    private String keys;

    /** Whoever is not known well enough is asked before they type anything. */
    public void load() {
        clients.begin();
    }

    public String register() {
        var errors = new FormErrors();
        errors.need(clientId, "clientId", "connect.client.missing");
        errors.need(sector, "sector", "connect.client.missing");
        var description = errors.read(form::read);
        errors.mustBeRight();
        var id = clients.register(registration(description), description);
        return Redirect.pageSaying(OwnClientPage.ADDRESS + id, "connect.partners.registered");
    }

    private ClientRegistration registration(ClientDescription described) {
        return new ClientRegistration(
                TypedText.plain(clientId),
                described.name(),
                described.organisation(),
                TypedText.plain(sector),
                form.getPurposeVi(),
                form.getPurposeEn(),
                isHigh() ? ClientProfile.HIGH : ClientProfile.STANDARD,
                isByKey() ? ClientProof.PRIVATE_KEY : ClientProof.SECRET,
                true,
                isByKey() ? keys : null,
                described.redirectUris(),
                described.logoutUris(),
                described.claims(),
                described.essential());
    }

    private boolean isHigh() {
        return kind.equals("high");
    }

    private boolean isByKey() {
        return isHigh() || kind.equals("standard-key");
    }

    public ClientForm getForm() {
        return form;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String typed) {
        clientId = typed;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String typed) {
        sector = typed;
    }

    /** Its profile and what it proves itself by: {@code standard-secret}, {@code standard-key} or {@code high}. */
    public String getKind() {
        return kind;
    }

    public void setKind(String chosen) {
        kind = chosen == null ? "" : chosen;
    }

    public String getKeys() {
        return keys;
    }

    public void setKeys(String pasted) {
        keys = pasted;
    }
}
