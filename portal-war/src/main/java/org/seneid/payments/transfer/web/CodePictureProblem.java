package org.seneid.payments.transfer.web;

import java.util.Arrays;
import java.util.Optional;
import org.seneid.platform.RuleBroken;

/** What is wrong with a picture of a code that was sent, as the address of its form says it. */
enum CodePictureProblem {
    UNREADABLE("unreadable"),
    TOO_LARGE("too-large"),
    /** There is a code on it, of another kind. */
    OTHER_CODE("other-code"),
    NOBODY("nobody"),
    BANK_SILENT("bank-silent"),
    TOO_MANY("too-many");

    private final String word;

    CodePictureProblem(String word) {
        this.word = word;
    }

    static Optional<CodePictureProblem> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    static CodePictureProblem of(RuleBroken broken) {
        if (broken.key().startsWith("payments.vietqr.")) return OTHER_CODE;
        return switch (broken.key()) {
            case "platform.throttle.wait" -> TOO_MANY;
            case "payments.bank.silent" -> BANK_SILENT;
            default -> NOBODY;
        };
    }

    String key() {
        return "payments.transfer.picture." + word;
    }

    /** Where the form stands and says so. */
    String form() {
        return "/transfers/new?picture=" + word;
    }
}
