package org.seneid.connect.logo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.seneid.platform.RuleBroken;

/** What is wrong with a file that was sent as a logo; the address of its form says it. */
public enum LogoProblem {
    TOO_LARGE,
    TOO_SMALL,
    UNREADABLE;

    /** The one of that word; empty when it is none. */
    public static Optional<LogoProblem> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of the sentence at the field. */
    public String key() {
        return "connect.logo." + word();
    }

    RuleBroken broken() {
        return new RuleBroken(key()).at("logo");
    }
}
