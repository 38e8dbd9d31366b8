package org.seneid.platform.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail of the portal. It has the same Message-ID however often it is sent, so that mailboxes can drop a second copy. */
final class OutgoingMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    /**
     * @param host the portal's, which makes the Message-ID unique in the world
     * @throws jakarta.mail.internet.AddressException when no mail reaches what it is addressed to
     */
    OutgoingMail(Session session, OutboundMessage parcel, InternetAddress from, String host) throws MessagingException {
        super(session);
        messageId = "<" + parcel.id() + "@" + host + ">";
        setFrom(from);
        setRecipient(RecipientType.TO, new InternetAddress(parcel.to(), true));
        setSubject(parcel.subject(), UTF_8);
        setSentDate(Date.from(parcel.writtenAt()));
        // RFC 3834: whoever is on holiday does not answer it
        setHeader("Auto-Submitted", "auto-generated");
        setText(parcel.text(), UTF_8);
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
