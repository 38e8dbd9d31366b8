package org.seneid.connect.client.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.DevelopedClients;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;

/** A secret of a client: shown by the view that made it, so that a reload makes no other; and never again. */
@Named
@ViewScoped
public class ClientSecretPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DevelopedClients clients;

    private String id;
    private String secret;

    /** Whoever is not known well enough is asked before they press anything. */
    public void load() {
        clients.begin();
        getClient();
    }

    public void make() {
        if (secret == null) secret = clients.newSecret(publicId()).text();
    }

    private PublicId publicId() {
        if (!PublicId.shaped(id)) throw new NotFound();
        return new PublicId(id);
    }

    public Client getClient() {
        return clients.byId(publicId());
    }

    /** Whether there is none yet. */
    public boolean isFirst() {
        return getClient().credentials().secretSince().isEmpty();
    }

    public String getSecret() {
        return secret;
    }

    public String getId() {
        return id;
    }

    public void setId(String shown) {
        id = shown;
    }
}
