package org.seneid.identity;

import jakarta.security.enterprise.credential.Credential;
import java.util.Optional;

/** What somebody brings to the door, and what the door said. */
public final class SignInAttempt implements Credential {

    private final Caller caller;
    private final String password;
    private final Optional<String> device;
    private final String userAgent;
    private SignInAnswer answer = SignInAnswer.Refused.WRONG;

    /**
     * @param device the token that this browser is known by, if it is
     * @param userAgent what the browser says it is; may be empty
     */
    public SignInAttempt(Caller caller, String password, Optional<String> device, String userAgent) {
        this.caller = caller;
        this.password = password;
        this.device = device;
        this.userAgent = userAgent;
    }

    Caller caller() {
        return caller;
    }

    String password() {
        return password;
    }

    Optional<String> deviceToken() {
        return device;
    }

    String userAgent() {
        return userAgent;
    }

    void answered(SignInAnswer given) {
        answer = given;
    }

    public SignInAnswer answer() {
        return answer;
    }
}
