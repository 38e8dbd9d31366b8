package org.seneid.connect.doctor;

import static org.seneid.connect.doctor.DoctorRule.*;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientProfile;

/**
 * An authorization request, rule by rule. The portal's own rules stop at the first that is broken, so each part is judged by
 * them in a request that is right otherwise.
 */
final class RequestChecks {

    /** What belongs to none of the parts that have a rule of their own. */
    private static final Set<String> NAMED = Set.of(
            "client_id",
            "client_secret",
            "client_assertion",
            "client_assertion_type",
            "redirect_uri",
            "response_type",
            "response_mode",
            "scope",
            "claims",
            "code_challenge",
            "code_challenge_method",
            "prompt",
            "max_age",
            "state",
            "nonce",
            "dpop_jkt",
            "request",
            "request_uri");

    private static final String HASH = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final Client client;
    private final Map<String, List<String>> sent;
    private final Function<Map<String, List<String>>, Optional<ErrorObject>> judge;
    private final List<DoctorCheck> checks = new ArrayList<>();

    private RequestChecks(
            Client client,
            Map<String, List<String>> sent,
            Function<Map<String, List<String>>, Optional<ErrorObject>> judge) {
        this.client = client;
        this.sent = sent;
        this.judge = judge;
    }

    /**
     * Checks a request.
     *
     * @param pushed whether it was not sent by a browser but by the client's server
     * @param judge the portal's own rules: the error that a request of the client would get
     */
    static List<DoctorCheck> of(
            Client client,
            Map<String, List<String>> sent,
            boolean pushed,
            Function<Map<String, List<String>>, Optional<ErrorObject>> judge) {
        return new RequestChecks(client, sent, judge).all(pushed);
    }

    private List<DoctorCheck> all(boolean pushed) {
        var taken = first("request_uri").startsWith("urn:ietf:params:oauth:request_uri:");
        checks.add(new DoctorCheck(
                PUSHED,
                pushed || taken || client.profile() != ClientProfile.HIGH,
                pushed ? "POST /oauth/par" : taken ? "request_uri" : "GET /oauth/authorize",
                client.profile() == ClientProfile.HIGH ? "POST /oauth/par → request_uri" : "GET /oauth/authorize"));
        if (taken) return checks;
        duplicates();
        checks.add(RedirectCheck.of(REDIRECT, first("redirect_uri"), client.redirectUris()));
        part(REQUEST_OBJECT, "–", "request", "request_uri");
        part(RESPONSE_TYPE, "code", "response_type");
        part(RESPONSE_MODE, "query", "response_mode");
        scope();
        part(
                CHALLENGE,
                "code_challenge_method=S256, code_challenge=BASE64URL(SHA256(code_verifier))",
                "code_challenge_method",
                "code_challenge");
        part(PROMPT, "none | login consent select_account", "prompt");
        part(MAX_AGE, "0, 1, 2 … (s)", "max_age");
        part(STATE, "%x21-7E, dpop_jkt: SHA-256 base64url", "state", "nonce", "dpop_jkt");
        part(REQUEST_REST, "id_token_hint, acr_values", others());
        return checks;
    }

    private String[] others() {
        return sent.keySet().stream().filter(name -> !NAMED.contains(name)).toArray(String[]::new);
    }

    private void duplicates() {
        var twice = sent.entrySet().stream()
                .filter(one -> one.getValue().size() != 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        checks.add(new DoctorCheck(DUPLICATE, twice.isEmpty(), twice, "1"));
    }

    private void part(DoctorRule rule, String expected, String... names) {
        var refusal = judged(names);
        var found = found(names);
        checks.add(new DoctorCheck(
                rule,
                refusal.isEmpty(),
                found + refusal.map(RequestChecks::said).orElse(""),
                expected));
    }

    /** What is not registered is named by the rule itself. */
    private void scope() {
        var refusal = judged("scope", "claims");
        var over = refusal.filter(error -> error.getCode().equals(OAuth2Error.INVALID_SCOPE_CODE));
        checks.add(new DoctorCheck(
                SCOPE,
                refusal.isEmpty() || over.isPresent(),
                found("scope")
                        + refusal.filter(error -> over.isEmpty())
                                .map(RequestChecks::said)
                                .orElse(""),
                "openid …"));
        checks.add(new DoctorCheck(
                OVER_ASKED,
                over.isEmpty(),
                over.map(ErrorObject::getDescription).orElseGet(() -> found("scope")),
                client.claims().all().stream().map(one -> one.claim()).collect(Collectors.joining(" "))));
    }

    private static String said(ErrorObject error) {
        return " → " + error.getCode() + (error.getDescription() == null ? "" : ": " + error.getDescription());
    }

    /** The challenge and what the client made up are shown by their length only. */
    private String found(String... names) {
        return List.of(names).stream()
                .filter(sent::containsKey)
                .map(name -> name + "="
                        + (Set.of(
                                                "response_type",
                                                "response_mode",
                                                "scope",
                                                "prompt",
                                                "max_age",
                                                "code_challenge_method")
                                        .contains(name)
                                ? first(name)
                                : MaskedPaste.secret(first(name))))
                .collect(Collectors.joining(", "));
    }

    private Optional<ErrorObject> judged(String... names) {
        var trial = right();
        for (var name : names) {
            trial.remove(name);
            if (sent.containsKey(name)) trial.put(name, List.of(first(name)));
        }
        return judge.apply(trial);
    }

    /** A request of the client that breaks no rule. */
    private Map<String, List<String>> right() {
        var right = new LinkedHashMap<String, List<String>>();
        right.put("client_id", List.of(client.clientId()));
        right.put("redirect_uri", List.of(client.redirectUris().all().get(0).toString()));
        right.put("response_type", List.of("code"));
        right.put("scope", List.of("openid"));
        right.put("code_challenge_method", List.of("S256"));
        right.put("code_challenge", List.of(HASH));
        return right;
    }

    private String first(String name) {
        var values = sent.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
