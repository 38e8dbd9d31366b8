package org.seneid.connect.client.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** A developer describes a client otherwise. */
@Named
@RequestScoped
public class ClientEditPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DevelopedClients clients;

    private PublicId id;
    private ClientForm form;

    @PostConstruct
    void opened() {
        if (!PublicId.shaped(address.get("id"))) throw new NotFound();
        id = new PublicId(address.get("id"));
        form = new ClientForm(clients.wanted(id));
    }

    /** Whoever is not known well enough is asked before they type anything. */
    public void load() {
        clients.begin();
    }

    public String save() {
        var done = clients.describe(id, form.read().withLogo(getWanted().logo()));
        return Redirect.pageSaying(
                OwnClientPage.ADDRESS + id, done ? "connect.partners.saved" : "connect.partners.change-asked");
    }

    public ClientDescription getWanted() {
        return clients.wanted(id);
    }

    public String getId() {
        return id.value();
    }

    public String getName() {
        return clients.byId(id).name();
    }

    public ClientForm getForm() {
        return form;
    }
}
