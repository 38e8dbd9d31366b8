package org.seneid.payments.bank;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.payments.vietqr.Banks;
import org.seneid.platform.TypedText;

/**
 * An account at a bank.
 *
 * @param bin six digits of the bank
 * @param number 1 to 19 digits or capital letters, as NAPAS carries it
 */
public record BankAccount(String bin, String number) {

    private static final Pattern BIN = Pattern.compile("[0-9]{6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{1,19}");
    private static final int SHOWN = 4;

    public BankAccount {
        if (!BIN.matcher(bin).matches() || !NUMBER.matcher(number).matches())
            throw new IllegalArgumentException("not an account at a bank");
    }

    /** Reads what a person typed or pasted; empty when it has not the shape of an account number. */
    public static Optional<BankAccount> typed(String bin, String text) {
        var number = TypedText.code(text).toUpperCase(Locale.ROOT);
        return BIN.matcher(bin == null ? "" : bin).matches()
                        && NUMBER.matcher(number).matches()
                ? Optional.of(new BankAccount(bin, number))
                : Optional.empty();
    }

    /** What people call its bank. */
    public String bank() {
        return Banks.name(bin);
    }

    /** The last four characters, where the holder is known and nobody else should read it. */
    public String masked() {
        return "••• " + number.substring(Math.max(0, number.length() - SHOWN));
    }
}
