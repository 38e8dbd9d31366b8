package org.seneid.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.start.SettingsCheck;

/** By whom the messages of each channel go. */
@ApplicationScoped
public class MessageTransports {

    /** In a demo without a mail server a mail has arrived when it stands on the page for that. */
    private static final MessageTransport DEMO_MAILBOXES = parcel -> DeliveryResult.TAKEN;

    @Inject
    MailSettings mail;

    @Inject
    ConfiguredSmsGateway sms;

    @Inject
    PortalAddress portal;

    /** What cannot work is said at the start, not when the first message waits. */
    void check(@Observes SettingsCheck start) {
        start.run(mail::tls);
        start.run(mail::from);
        start.run(sms::check);
    }

    MessageTransport open(Channel channel) {
        return switch (channel) {
            case MAIL -> mail.configured() ? new SmtpTransport(mail, host()) : DEMO_MAILBOXES;
            case SMS -> sms::send;
            case PAPER -> throw new IllegalArgumentException("paper is handed over by people");
        };
    }

    private String host() {
        return URI.create(portal.of("/")).getHost();
    }
}
