package org.seneid.connect.webhook;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.seneid.connect.key.SigningKeys;
import org.seneid.platform.PortalAddress;

/** Posts one message: an event as signed JSON, the end of a session as a logout token. */
@ApplicationScoped
class WebhookDispatch {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

    /** OpenID Connect Back-Channel Logout 1.0, 2.4 recommends two minutes at most. */
    private static final Duration TOKEN_LIVES = Duration.ofMinutes(2);

    /** A name server that does not answer holds a thread for up to a minute. */
    private static final int MOST_HANGING = 32;

    @Inject
    SigningKeys keys;

    @Inject
    PortalAddress portal;

    @Inject
    WebhookSettings settings;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private TimedCalls calls;

    @PostConstruct
    void ready() {
        calls = new TimedCalls(threads, MOST_HANGING);
    }

    /** Never throws; a client that wants to be told no more, or is stopped, has nothing posted to it. */
    WebhookAnswer post(WebhookMessage message) {
        var address = message.event().address(message.client());
        if (address.isEmpty()) return WebhookAnswer.none("no-address", 0);
        if (!message.client().live()) return WebhookAnswer.none("suspended", 0);
        return post(message, address.get());
    }

    private WebhookAnswer post(WebhookMessage message, URI address) {
        var logout = message.event() == WebhookEvent.SESSION_ENDED;
        var type = logout ? FORM : JSON;
        var body = (logout ? "logout_token=" + logoutToken(message) : message.body()).getBytes(StandardCharsets.UTF_8);
        var key = keys.current(JWSAlgorithm.ES256);
        var headers = MessageSignature.ofPost(address, type, body, key.getKeyID(), clock.instant())
                .headers(base -> keys.sign(base, key));
        return new WebhookPost(settings.timeLimit(), settings.loopbackAllowed(), calls, InetAddress::getAllByName)
                .send(address, headers, body);
    }

    private String logoutToken(WebhookMessage message) {
        var said = read(message.body());
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(portal.of(""))
                .audience(message.client().clientId())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(TOKEN_LIVES)))
                .jwtID(message.publicId().value())
                .subject((String) said.get("sub"))
                .claim("sid", said.get("sid"))
                .claim("events", Map.of(LOGOUT, Map.of()))
                .build();
        var algorithm = JWSAlgorithm.parse(message.client().profile().algorithm());
        return keys.sign(claims, new JOSEObjectType("logout+jwt"), algorithm).serialize();
    }

    private static Map<String, Object> read(String body) {
        try {
            return JSONObjectUtils.parse(body);
        } catch (ParseException writtenByUs) {
            throw new IllegalStateException(writtenByUs);
        }
    }
}
