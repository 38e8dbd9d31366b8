package org.seneid.platform.demo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.platform.outbox.MessageView;
import org.seneid.platform.outbox.Outbox;

/** The phones, mailboxes and printers of a demo: everything that was sent, newest first. */
@Named
@RequestScoped
public class OutboxPage {

    @Inject
    Outbox outbox;

    private String to = "";
    private List<MessageView> messages;

    public void load() {
        messages = outbox.newest(to);
    }

    public List<MessageView> getMessages() {
        return messages;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to.strip();
    }
}
