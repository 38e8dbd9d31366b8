package org.seneid.identity.signin;

import jakarta.security.enterprise.credential.Credential;

/** What somebody brings to the door, and what the door said. */
public final class SignInRequest implements Credential {

    private final SignInCredential evidence;
    private final ClientInfo browser;
    private SignInResult answer = SignInResult.Refused.WRONG;

    public SignInRequest(SignInCredential evidence, ClientInfo browser) {
        this.evidence = evidence;
        this.browser = browser;
    }

    SignInCredential evidence() {
        return evidence;
    }

    ClientInfo browser() {
        return browser;
    }

    void answered(SignInResult given) {
        answer = given;
    }

    public SignInResult answer() {
        return answer;
    }
}
