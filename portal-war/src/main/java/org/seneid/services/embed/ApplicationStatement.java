package org.seneid.services.embed;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.connect.client.Client;
import org.seneid.connect.key.SigningKeys;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Sha256;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.secret.SecretBox;
import org.seneid.registry.SignedAnswer;
import org.seneid.services.application.Application;
import org.seneid.services.definition.FormField;
import org.seneid.services.definition.FormPage;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.form.Answers;
import org.seneid.services.form.KnownValue;

/** Writes what a client gets of an application: a JWT (RFC 7519) of a type of its own, signed with ES256, for this client alone. */
@ApplicationScoped
class ApplicationStatement {

    static final JOSEObjectType TYPE = new JOSEObjectType("sen-application+jwt");

    @PersistenceContext
    EntityManager em;

    @Inject
    SigningKeys keys;

    @Inject
    SecretBox secrets;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    String of(Client client, Application application, ServiceDefinition definition, List<SignedAnswer> evidence) {
        var person = em.find(Account.class, application.owner().value()).person();
        var claims = new JWTClaimsSet.Builder()
                .issuer(portal.of(""))
                .audience(client.clientId())
                .subject(client.pseudonym(person, secrets))
                .jwtID(Sha256.of(
                        client.clientId() + " " + application.publicId().value()))
                .issueTime(Date.from(clock.instant()))
                .claim("number", application.number().orElseThrow())
                .claim("service", application.slug())
                .claim("version", definition.version())
                .claim("status", ApplicationWords.status(application.status()))
                .claim("submitted_at", application.submittedAt().orElseThrow().toString())
                .claim("answers", answers(definition, application.contents().answers()))
                .claim(
                        "known",
                        application.contents().known().all().stream()
                                .map(ApplicationStatement::known)
                                .toList())
                .claim(
                        "evidence",
                        evidence.stream().map(ApplicationStatement::evidence).toList());
        return keys.sign(claims.build(), TYPE, JWSAlgorithm.ES256).serialize();
    }

    /** What the citizen said, and nothing of what their answers did not ask for; on a page with items, of each. */
    private static List<Map<String, Object>> answers(ServiceDefinition definition, Answers answers) {
        return definition.pages().stream()
                .flatMap(page -> page.fields().stream().flatMap(field -> items(page, answers)
                        .filter(item ->
                                !answers.of(Answers.key(field.id(), item)).isEmpty())
                        .map(item -> answer(field, item, answers.of(Answers.key(field.id(), item))))))
                .toList();
    }

    private static Stream<Integer> items(FormPage page, Answers answers) {
        return page.repetition().isPresent() ? answers.items(page.id()).stream() : Stream.of(0);
    }

    private static Map<String, Object> answer(FormField field, int item, List<String> said) {
        var json = new LinkedHashMap<String, Object>();
        json.put("field", field.id());
        json.put("label", field.label().vi());
        json.put("values", said);
        json.put("source", "citizen");
        if (item > 0) json.put("item", item);
        return json;
    }

    private static Map<String, Object> known(KnownValue value) {
        var json = new LinkedHashMap<String, Object>();
        json.put("field", value.id());
        json.put("label", value.label().vi());
        json.put("value", value.raw());
        json.put("text", value.text().vi());
        json.put("source", value.register().map(ApplicationStatement::lower).orElse("account"));
        json.put("at", value.at().toString());
        return json;
    }

    /** The register's own signature, which proves the values without this portal. */
    private static Map<String, Object> evidence(SignedAnswer answer) {
        return Map.of("register", lower(answer.register()), "proof", answer.jws());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
