package org.seneid.payments.account;

import java.util.Locale;
import java.util.stream.Stream;
import org.seneid.ledger.Movement;
import org.seneid.ledger.TransferKind;
import org.seneid.platform.TypedMoney;
import org.seneid.platform.TypedText;

/**
 * Which lines of a statement somebody looks for.
 *
 * @param kind all of them, or a part
 * @param words of the other side's name, the memo or the reference, whatever their marks and case; or an amount
 */
public record MovementFilter(Kind kind, String words) {

    /** A part of a statement; its words are {@code payments.account.filter.<name>}. */
    public enum Kind {
        ALL,
        IN,
        OUT,
        BILLS;

        /** Of an address; all when it names none. */
        public static Kind read(String name) {
            return Stream.of(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .orElse(ALL);
        }

        public String key() {
            return "payments.account.filter." + this;
        }

        private boolean has(Movement line) {
            return switch (this) {
                case ALL -> true;
                case IN -> line.in();
                case OUT -> !line.in();
                case BILLS -> line.kind() == TransferKind.PAYMENT || line.kind() == TransferKind.REVERSAL;
            };
        }
    }

    private static final int LONGEST = 100;

    public MovementFilter {
        var line = TypedText.line(words);
        words = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    public boolean matches(Movement line) {
        return kind.has(line) && (words.isEmpty() || said(line) || amount(line));
    }

    private boolean said(Movement line) {
        var wanted = plain(words);
        return Stream.of(line.otherSide(), line.memo(), line.reference())
                .anyMatch(text -> plain(text).contains(wanted));
    }

    private boolean amount(Movement line) {
        return TypedMoney.read(words)
                .filter(sum -> sum.dong() == Math.abs(line.amount().dong()))
                .isPresent();
    }

    private static String plain(String text) {
        return TypedText.withoutMarks(text).toLowerCase(Locale.ROOT);
    }
}
