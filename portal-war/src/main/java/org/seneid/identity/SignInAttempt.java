package org.seneid.identity;

import jakarta.security.enterprise.credential.Credential;

/** What somebody brings to the door, and what the door said. */
public final class SignInAttempt implements Credential {

    private final Evidence evidence;
    private final Browser browser;
    private SignInAnswer answer = SignInAnswer.Refused.WRONG;

    public SignInAttempt(Evidence evidence, Browser browser) {
        this.evidence = evidence;
        this.browser = browser;
    }

    Evidence evidence() {
        return evidence;
    }

    Browser browser() {
        return browser;
    }

    void answered(SignInAnswer given) {
        answer = given;
    }

    public SignInAnswer answer() {
        return answer;
    }
}
