package org.seneid.connect.webhook.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.connect.webhook.DevelopedWebhooks;
import org.seneid.connect.webhook.WebhookMessage;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** What a client was told, as a part of its page. */
@Named
@RequestScoped
public class WebhooksPart {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DevelopedWebhooks webhooks;

    private PublicId client;
    private List<WebhookMessage> messages;

    @PostConstruct
    void opened() {
        if (!PublicId.shaped(address.get("id"))) throw new NotFound();
        client = new PublicId(address.get("id"));
    }

    public List<WebhookMessage> getMessages() {
        if (messages == null) messages = webhooks.newest(client);
        return messages;
    }

    public String replay(PublicId message) {
        var planned = webhooks.replay(client, message);
        return Redirect.pageSaying(
                "/partners/" + client, planned ? "connect.webhooks.replayed" : "connect.webhooks.already");
    }
}
