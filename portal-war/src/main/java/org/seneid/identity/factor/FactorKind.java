package org.seneid.identity.factor;

import org.seneid.identity.contact.OneTimeCode;
import org.seneid.platform.RuleBroken;

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

    /**
     * Which of those that are typed an answer is: the six digits of an app, or a recovery code.
     *
     * @throws RuleBroken {@code identity.recovery.answer-shape} at {@code answer} when it is neither, which is no try
     */
    public static FactorKind typed(String answer) {
        if (TOTP.reads(answer)) return TOTP;
        if (RECOVERY_CODE.reads(answer)) return RECOVERY_CODE;
        throw new RuleBroken("identity.recovery.answer-shape").at("answer");
    }

    /** @throws RuleBroken at {@code code} when an answer cannot be one of this kind, which is no try */
    public void mustRead(String answer) {
        if (reads(answer)) return;
        if (this == RECOVERY_CODE) throw new RuleBroken("identity.recovery.code-shape").at("code");
        throw OneTimeCode.misread(answer);
    }

    private boolean reads(String answer) {
        return switch (this) {
            case PASSKEY -> true;
            case TOTP, SMS, MAIL -> OneTimeCode.typed(answer).isPresent();
            case RECOVERY_CODE -> RecoveryCode.typed(answer).isPresent();
        };
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
