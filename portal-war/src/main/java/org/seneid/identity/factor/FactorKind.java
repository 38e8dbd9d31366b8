package org.seneid.identity.factor;

/** The ways to prove a second time that it is oneself, the best first. */
public enum FactorKind {
    PASSKEY(true),
    TOTP(true),
    SMS(false),
    MAIL(false),
    RECOVERY_CODE(false);

    private final boolean strong;

    FactorKind(boolean strong) {
        this.strong = strong;
    }

    /** Which of those that are typed an answer is: the six digits of an app, or else a recovery code. */
    public static FactorKind typed(String answer) {
        return answer.matches("\\s*(\\d\\s*){6}") ? TOTP : RECOVERY_CODE;
    }

    /** Whether it is in its holder's hands whatever becomes of a phone number or a mailbox. */
    public boolean strong() {
        return strong;
    }

    /** Whether a code is sent for it. */
    public boolean sent() {
        return this == SMS || this == MAIL;
    }

    public String key() {
        return "identity.factor." + name();
    }
}
