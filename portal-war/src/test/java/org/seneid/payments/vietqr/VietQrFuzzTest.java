package org.seneid.payments.vietqr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.seneid.payments.vietqr.VietQrRefused.Reason;
import org.seneid.platform.Money;

/** Whatever a stranger's picture says, reading it ends in a transfer or in one named refusal. */
class VietQrFuzzTest {

    private static final long SEED = 704;
    private static final int INPUTS = 100_000;
    private static final String TAGS = "00010238535458596263";
    private static final String STRANGE = "0123456789AZaz.,-/<>\u0000\u202e\u200b\u0301\u0660đ\ud83c\udf38\ud800 ";

    private final Random chance = new Random(SEED);
    private final EnumSet<Reason> refused = EnumSet.noneOf(Reason.class);
    private int read;

    @Test
    void everyInputIsReadOrRefusedByName() {
        for (int i = 0; i < INPUTS; i++) {
            try {
                var code = VietQr.parse(input());
                if (!VietQr.parse(code.text()).equals(code)) fail(code.text());
                read++;
            } catch (VietQrRefused named) {
                refused.add(named.reason());
            }
        }
        assertThat(read).as("codes that were read").isGreaterThan(1_000);
        assertThat(refused).as("refusals that were reached").isEqualTo(EnumSet.allOf(Reason.class));
    }

    private String input() {
        return switch (chance.nextInt(4)) {
            case 0 -> strange(chance.nextInt(chance.nextInt(50) == 0 ? 700 : 40));
            case 1 -> mutated(valid());
            case 2 -> resealed(mutated(valid()));
            default -> resealed("000201" + fields(2) + "0000");
        };
    }

    private String valid() {
        var amount = chance.nextBoolean()
                ? Optional.of(new Money(1 + chance.nextInt(1_000_000_000)))
                : Optional.<Money>empty();
        return new VietQr("970436", Long.toString(Math.abs(chance.nextLong())), amount, strange(chance.nextInt(40)))
                .text();
    }

    private String mutated(String code) {
        var text = new StringBuilder(code);
        for (int left = chance.nextInt(3); left > 0 && text.length() > 1; left--) {
            int at = chance.nextInt(text.length());
            switch (chance.nextInt(3)) {
                case 0 -> text.setCharAt(at, strange(1).charAt(0));
                case 1 -> text.deleteCharAt(at);
                default -> text.insert(at, fields(0));
            }
        }
        return text.toString();
    }

    private String fields(int depth) {
        var text = new StringBuilder();
        for (int left = chance.nextInt(6); left >= 0; left--) {
            int tag = chance.nextInt(TAGS.length() / 2) * 2;
            var value = depth > 0 && chance.nextBoolean() ? fields(depth - 1) : known(chance.nextInt(8));
            var shown = value.substring(0, Math.min(99, value.length()));
            text.append(TAGS, tag, tag + 2)
                    .append("%02d".formatted(shown.length()))
                    .append(shown);
        }
        return text.toString();
    }

    private String known(int which) {
        return switch (which) {
            case 0 -> "VN";
            case 1 -> "704";
            case 2 -> "A000000727";
            case 3 -> "QRIBFTTC";
            default -> strange(chance.nextInt(12));
        };
    }

    private String strange(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append(STRANGE.charAt(chance.nextInt(STRANGE.length())));
        return text.toString();
    }

    private static String resealed(String code) {
        var open = code.substring(0, Math.max(0, code.length() - 8)) + "6304";
        return open + Crc16.of(open);
    }
}
