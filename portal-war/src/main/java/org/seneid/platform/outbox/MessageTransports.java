package org.seneid.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.adapter.AdapterChoice;
import org.seneid.platform.adapter.AdapterReport;
import org.seneid.platform.adapter.CallStatistics;
import org.seneid.platform.adapter.ReportedAdapter;
import org.seneid.platform.start.SettingsCheck;

/** By whom the messages of each channel go. */
@ApplicationScoped
public class MessageTransports implements ReportedAdapter {

    /** In a demo without a mail server a mail has arrived when it stands on the page for that. */
    private static final MessageTransport DEMO_MAILBOXES = parcel -> DeliveryResult.TAKEN;

    @Inject
    MailSettings mail;

    @Inject
    ConfiguredSmsGateway sms;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    private CallStatistics mails;

    @PostConstruct
    void count() {
        mails = new CallStatistics(clock);
    }

    /** What came of the mails; the gateway tells of the text messages. */
    @Override
    public List<AdapterReport> reports() {
        var server = mail.host().orElse(AdapterChoice.SANDBOX);
        return mails.reports(new AdapterChoice("sen.mail.host", "mail servers", server, mail.timeout()));
    }

    /** What cannot work is said at the start, not when the first message waits. */
    void check(@Observes SettingsCheck start) {
        start.run(mail::tls);
        start.run(mail::from);
        start.run(sms::check);
    }

    MessageTransport open(Channel channel) {
        return switch (channel) {
            case MAIL ->
                new CountedTransport(mail.configured() ? new SmtpTransport(mail, host()) : DEMO_MAILBOXES, mails);
            case SMS -> sms::send;
            case PAPER -> throw new IllegalArgumentException("paper is handed over by people");
        };
    }

    private String host() {
        return URI.create(portal.of("/")).getHost();
    }
}
