package org.seneid.connect.doctor;

/** A rule that the doctor names: where it is written, and where the portal's own words about it are. */
public enum DoctorRule {
    CLIENT(Source.OAUTH + "2.2", Source.REGISTER),
    DUPLICATE(Source.OAUTH + "3.1", Source.PROFILES),
    REDIRECT(Source.BCP + "2.1", Source.REGISTER),
    PUSHED("https://www.rfc-editor.org/rfc/rfc9126#section-2", Source.PROFILES),
    REQUEST_OBJECT("https://www.rfc-editor.org/rfc/rfc9101#section-5", Source.NOT_SUPPORTED),
    RESPONSE_TYPE(Source.OIDC + "AuthRequest", Source.NOT_SUPPORTED),
    RESPONSE_MODE(Source.OIDC + "AuthRequest", Source.NOT_SUPPORTED),
    SCOPE(Source.OIDC + "AuthRequest", Source.CLAIMS),
    OVER_ASKED(Source.OIDC + "ClaimsParameter", Source.CLAIMS),
    CHALLENGE("https://www.rfc-editor.org/rfc/rfc7636#section-4.3", Source.PROFILES),
    PROMPT(Source.OIDC + "AuthRequest", Source.CLAIMS),
    MAX_AGE(Source.OIDC + "AuthRequest", Source.CLAIMS),
    STATE("https://www.rfc-editor.org/rfc/rfc6749#appendix-A.5", Source.CLAIMS),
    REQUEST_REST(Source.OIDC + "AuthRequestValidation", Source.CLAIMS),
    GRANT_TYPE(Source.OAUTH + "4", Source.PROFILES),
    AUTHENTICATION(Source.OAUTH + "2.3", Source.PROFILES),
    ASSERTION_SHAPE(Source.ASSERTION + "3", Source.PROFILES),
    ASSERTION_ALGORITHM(Source.ASSERTION + "3", Source.PROFILES),
    ASSERTION_ISSUER(Source.ASSERTION + "3", Source.PROFILES),
    ASSERTION_AUDIENCE(Source.ASSERTION + "3", Source.PROFILES),
    ASSERTION_TIME(Source.ASSERTION + "3", Source.PROFILES),
    ASSERTION_LIFE(Source.ASSERTION + "3", Source.PROFILES),
    ASSERTION_ID(Source.ASSERTION + "3", Source.PROFILES),
    ASSERTION_KEY(Source.ASSERTION + "3", Source.REGISTER),
    ASSERTION_SIGNATURE(Source.ASSERTION + "3", Source.REGISTER),
    ASSERTION_SHOWN(Source.ASSERTION + "3", Source.PROFILES),
    PROOF_SHAPE(Source.PROOF + "4.2", Source.PROFILES),
    PROOF_TYPE(Source.PROOF + "4.3", Source.PROFILES),
    PROOF_ALGORITHM(Source.PROOF + "4.3", Source.PROFILES),
    PROOF_KEY(Source.PROOF + "4.3", Source.PROFILES),
    PROOF_SIGNATURE(Source.PROOF + "4.3", Source.PROFILES),
    PROOF_ID(Source.PROOF + "4.3", Source.PROFILES),
    PROOF_METHOD(Source.PROOF + "4.3", Source.PROFILES),
    PROOF_ADDRESS(Source.PROOF + "4.3", Source.PROFILES),
    PROOF_TIME(Source.PROOF + "4.3", Source.PROFILES),
    PROOF_TOKEN(Source.PROOF + "4.3", Source.PROFILES),
    TOKEN_SIGNED("https://www.rfc-editor.org/rfc/rfc8725#section-3.11", Source.CLAIMS),
    TOKEN_TYPE("https://www.rfc-editor.org/rfc/rfc8725#section-3.11", Source.CLAIMS),
    TOKEN_KNOWN("https://www.rfc-editor.org/rfc/rfc6750#section-3.1", Source.PROFILES),
    TOKEN_TIME("https://www.rfc-editor.org/rfc/rfc6750#section-3.1", Source.PROFILES),
    TOKEN_OPEN("https://www.rfc-editor.org/rfc/rfc6750#section-3.1", Source.PROFILES),
    TOKEN_UNUSED(Source.BCP + "2.2.2", Source.PROFILES),
    TOKEN_BOUND(Source.PROOF + "7.1", Source.PROFILES),
    CODE_KNOWN(Source.OAUTH + "4.1.3", Source.PROFILES),
    CODE_CLIENT(Source.OAUTH + "4.1.3", Source.PROFILES),
    CODE_UNUSED(Source.OAUTH + "4.1.2", Source.PROFILES),
    CODE_TIME(Source.OAUTH + "4.1.2", Source.PROFILES),
    CODE_OPEN(Source.OAUTH + "5.2", Source.PROFILES),
    CODE_REDIRECT(Source.OAUTH + "4.1.3", Source.PROFILES),
    CODE_VERIFIER("https://www.rfc-editor.org/rfc/rfc7636#section-4.6", Source.PROFILES),
    ERROR_REQUEST(Source.OAUTH + "5.2", Source.PROFILES),
    ERROR_CLIENT(Source.OAUTH + "5.2", Source.PROFILES),
    ERROR_GRANT(Source.OAUTH + "5.2", Source.PROFILES),
    ERROR_SCOPE(Source.OAUTH + "4.1.2.1", Source.CLAIMS),
    ERROR_UNAUTHORIZED(Source.OAUTH + "4.1.2.1", Source.REGISTER),
    ERROR_PROOF(Source.PROOF + "5", Source.PROFILES),
    ERROR_TOKEN("https://www.rfc-editor.org/rfc/rfc6750#section-3.1", Source.PROFILES),
    ERROR_CITIZEN(Source.OIDC + "AuthError", Source.CLAIMS),
    ERROR_CALLS("https://www.rfc-editor.org/rfc/rfc6585#section-4", Source.LIMITS),
    ERROR_OTHER(Source.OIDC + "AuthError", Source.PROFILES);

    private final String written;
    private final String section;

    DoctorRule(String written, String section) {
        this.written = written;
        this.section = section;
    }

    /** The address of the text that has the rule. */
    public String written() {
        return written;
    }

    /** The section of {@code docs/connect.md}. */
    public String section() {
        return section;
    }

    /** Where rules are written. */
    private static final class Source {

        static final String OAUTH = "https://www.rfc-editor.org/rfc/rfc6749#section-";
        static final String ASSERTION = "https://www.rfc-editor.org/rfc/rfc7523#section-";
        static final String PROOF = "https://www.rfc-editor.org/rfc/rfc9449#section-";
        static final String BCP = "https://www.rfc-editor.org/rfc/rfc9700#section-";
        static final String OIDC = "https://openid.net/specs/openid-connect-core-1_0.html#";
        static final String REGISTER = "register-a-client";
        static final String CLAIMS = "what-a-client-gets";
        static final String PROFILES = "two-profiles";
        static final String LIMITS = "limits-and-the-log-of-calls";
        static final String NOT_SUPPORTED = "not-supported";

        private Source() {}
    }
}
