package org.seneid.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seneid.platform.StartRefused;

/** The mail server by which the portal sends. */
@ApplicationScoped
public class MailSettings {

    /** How the connection to it is kept from being read, and the port that this usually has. */
    public enum Tls {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int port;

        Tls(int port) {
            this.port = port;
        }
    }

    @Inject
    @ConfigProperty(name = "sen.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "sen.mail.port")
    Optional<Integer> port;

    @Inject
    @ConfigProperty(name = "sen.mail.tls", defaultValue = "starttls")
    String tls;

    @Inject
    @ConfigProperty(name = "sen.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "sen.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "sen.mail.from", defaultValue = "no-reply@localhost")
    String from;

    @Inject
    @ConfigProperty(name = "sen.mail.timeout", defaultValue = "PT10S")
    Duration timeout;

    /** Whether there is one; a demo does without. */
    public boolean configured() {
        return host().isPresent();
    }

    public Optional<String> host() {
        return host;
    }

    public int port() {
        return port.orElse(tls().port);
    }

    public Tls tls() {
        return Arrays.stream(Tls.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(tls))
                .findFirst()
                .orElseThrow(() -> new StartRefused("Set sen.mail.tls to none, starttls or tls."));
    }

    public Optional<String> user() {
        return user;
    }

    public Optional<String> password() {
        return password;
    }

    public Duration timeout() {
        return timeout;
    }

    /** @throws StartRefused when mail can have no such sender */
    public InternetAddress from() {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException notAnAddress) {
            throw new StartRefused("Set sen.mail.from to the address that mail of the portal comes from.");
        }
    }

    /** What Jakarta Mail has to know; a server that cannot be trusted, or does not hide what is said, is not spoken to. */
    public Properties session() {
        var wait = String.valueOf(timeout.toMillis());
        var session = new Properties();
        session.put("mail.transport.protocol", "smtp");
        session.put("mail.smtp.host", host().orElseThrow());
        session.put("mail.smtp.port", String.valueOf(port()));
        session.put("mail.smtp.from", from().getAddress());
        session.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        session.put("mail.smtp.connectiontimeout", wait);
        session.put("mail.smtp.timeout", wait);
        session.put("mail.smtp.writetimeout", wait);
        session.put("mail.smtp.quitwait", "false");
        session.put("mail.smtp.ssl.enable", String.valueOf(tls() == Tls.TLS));
        session.put("mail.smtp.starttls.enable", String.valueOf(tls() == Tls.STARTTLS));
        session.put("mail.smtp.starttls.required", String.valueOf(tls() == Tls.STARTTLS));
        session.put("mail.smtp.ssl.checkserveridentity", "true");
        return session;
    }
}
