package org.seneid.platform.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A connection to a mail server, opened for the first mail and used for those after it. */
final class SmtpTransport implements MessageTransport {

    /** RFC 5321 §4.2: a reply begins with three digits; RFC 3463: the enhanced code follows. */
    private static final Pattern REPLY =
            Pattern.compile("([2-5][0-9]{2})(?:[ -]([245]\\.[0-9]{1,3}\\.[0-9]{1,3}))?.*", Pattern.DOTALL);

    private static final String CLOSING = "421";

    private final MailSettings settings;
    private final String host;
    private final Session session;
    private Transport transport;

    /** @param host the portal's own */
    SmtpTransport(MailSettings settings, String host) {
        this.settings = settings;
        this.host = host;
        this.session = Session.getInstance(settings.session());
    }

    @Override
    public DeliveryResult send(OutboundMessage parcel) {
        try {
            var mail = new OutgoingMail(session, parcel, settings.from(), host);
            connect();
            transport.sendMessage(mail, mail.getAllRecipients());
            return DeliveryResult.TAKEN;
        } catch (AddressException unreachable) {
            return DeliveryResult.never("address");
        } catch (SendFailedException refused) {
            return refused(refused);
        } catch (MessagingException broken) {
            close();
            return DeliveryResult.away(reason(broken));
        }
    }

    private void connect() throws MessagingException {
        if (transport != null && transport.isConnected()) return;
        close();
        transport = session.getTransport();
        // without a name and a password nothing is proven, whatever the server offers
        transport.connect(settings.user().orElse(null), settings.password().orElse(null));
    }

    /**
     * Final is only that the server knows no such recipient. What else it refuses may be ours to mend, as a sender that it
     * does not know: that waits.
     */
    private DeliveryResult refused(SendFailedException refused) {
        var reply = reply(refused);
        var said = reply.map(Reply::toString).orElseGet(() -> reason(refused));
        if (reply.filter(one -> one.code().equals(CLOSING)).isPresent()) return DeliveryResult.away(said);
        var unknown = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
        return unknown && reply.filter(Reply::aboutTheRecipient).isPresent()
                ? DeliveryResult.never(said)
                : DeliveryResult.later(said);
    }

    /** @param enhanced empty when the server says none */
    private record Reply(String code, String enhanced) {

        /** X.7.X is about security and policy: about us. */
        boolean aboutTheRecipient() {
            return code.startsWith("5") && !enhanced.startsWith("5.7.");
        }

        @Override
        public String toString() {
            return (code + " " + enhanced).strip();
        }
    }

    /** Only the codes: the words after them may name the recipient. */
    private static Optional<Reply> reply(MessagingException failed) {
        return Stream.iterate((Exception) failed, one -> one != null, SmtpTransport::next)
                .map(one -> REPLY.matcher(String.valueOf(one.getMessage())))
                .filter(java.util.regex.Matcher::matches)
                .map(found -> new Reply(found.group(1), found.group(2) == null ? "" : found.group(2)))
                .reduce((outer, inner) -> inner);
    }

    private static String reason(MessagingException failed) {
        return Stream.iterate((Exception) failed, one -> one != null, SmtpTransport::next)
                .reduce((outer, inner) -> inner)
                .orElse(failed)
                .getClass()
                .getSimpleName();
    }

    private static Exception next(Exception failed) {
        return failed instanceof MessagingException known ? known.getNextException() : null;
    }

    @Override
    public void close() {
        if (transport == null) return;
        try {
            transport.close();
        } catch (MessagingException gone) {
            // what was taken was taken
        }
        transport = null;
    }
}
