package org.seneid.connect.token;

import java.time.Duration;

/** What a token is good for, and for how long. */
public enum TokenKind {
    /** Fetches the citizen's values. */
    ACCESS(Duration.ofMinutes(10)),
    /** Is changed into another access token when the citizen is away. */
    REFRESH(Duration.ofDays(90));

    private final Duration life;

    TokenKind(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }
}
