package org.seneid.payments.vietqr;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.payments.vietqr.VietQrRefused.Reason;
import org.seneid.platform.Money;
import org.seneid.platform.TypedText;

/**
 * A transfer to an account at a Vietnamese bank as a QR code says it: EMVCo's merchant-presented code with the fields of
 * NAPAS (field 38, application A000000727, service QRIBFTTA). Whose account it is, no code can say: the bank is asked.
 *
 * @param bin six digits of the bank
 * @param account 1 to 19 digits or capital letters
 * @param amount what is asked for; empty when the payer chooses
 * @param memo what the transfer is for, one line of at most 90 characters; empty when the payer chooses
 */
public record VietQr(String bin, String account, Optional<Money> amount, String memo) {

    private static final int LONGEST = 512; // EMVCo, section 4.1
    private static final int LONGEST_MEMO = 90; // one field within one field
    private static final String VERSION = "000201";
    private static final String CHECKSUM = "6304";
    private static final int CHECKSUM_DIGITS = 4;
    private static final String APPLICATION = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";
    private static final String DONG = "704"; // ISO 4217
    private static final String VIETNAM = "VN"; // ISO 3166-1

    private static final Pattern BIN = Pattern.compile("[0-9]{6}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z]{1,19}");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,13})(?:\\.0*)?");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]+");
    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{2})\\p{M}+");

    /** @throws VietQrRefused {@link Reason#ACCOUNT} or {@link Reason#AMOUNT} */
    public VietQr {
        if (!BIN.matcher(bin).matches() || !ACCOUNT.matcher(account).matches()) throw new VietQrRefused(Reason.ACCOUNT);
        if (amount.filter(asked -> !writable(asked)).isPresent()) throw new VietQrRefused(Reason.AMOUNT);
        memo = clean(memo);
    }

    private static boolean writable(Money asked) {
        return asked.compareTo(Money.ZERO) > 0
                && AMOUNT.matcher(Long.toString(asked.dong())).matches();
    }

    /**
     * Reads a code, pasted or decoded from a picture. Fields that it does not know are passed over.
     *
     * @throws VietQrRefused whatever else the text is
     */
    public static VietQr parse(String text) {
        var code = text == null ? "" : text.strip();
        if (code.length() > LONGEST) throw new VietQrRefused(Reason.LONG);
        if (!code.startsWith(VERSION)) throw new VietQrRefused(Reason.FORMAT);
        checkSum(code);
        var fields = EmvFields.read(code);
        if (!fields.value("58").equals(VIETNAM)) throw new VietQrRefused(Reason.COUNTRY);
        if (!fields.value("53").equals(DONG)) throw new VietQrRefused(Reason.CURRENCY);
        var transfer = fields.within("38");
        if (!transfer.value("00").equals(APPLICATION)) throw new VietQrRefused(Reason.APPLICATION);
        if (transfer.has("02") && !transfer.value("02").equals(TO_ACCOUNT)) throw new VietQrRefused(Reason.SERVICE);
        var receiver = transfer.within("01");
        var account = TypedText.code(receiver.value("01")).toUpperCase(Locale.ROOT);
        return new VietQr(
                receiver.value("00"),
                account,
                amount(fields),
                fields.within("62").value("08"));
    }

    private static void checkSum(String code) {
        int at = code.length() - CHECKSUM_DIGITS;
        if (at < CHECKSUM.length() || !code.startsWith(CHECKSUM, at - CHECKSUM.length()))
            throw new VietQrRefused(Reason.LENGTH);
        if (!Crc16.of(code.substring(0, at)).equalsIgnoreCase(code.substring(at)))
            throw new VietQrRefused(Reason.CHECKSUM);
    }

    private static Optional<Money> amount(EmvFields fields) {
        if (!fields.has("54")) return Optional.empty();
        var written = AMOUNT.matcher(fields.value("54"));
        if (!written.matches()) throw new VietQrRefused(Reason.AMOUNT);
        return Optional.of(new Money(Long.parseLong(written.group(1))));
    }

    /** One readable line: a memo is a stranger's text, shown beside an amount. */
    private static String clean(String memo) {
        var line = TypedText.line(UNREADABLE.matcher(memo).replaceAll(" "));
        var readable = PILED_MARKS.matcher(line).replaceAll("$1");
        if (readable.length() <= LONGEST_MEMO) return readable;
        int end = Character.isHighSurrogate(readable.charAt(LONGEST_MEMO - 1)) ? LONGEST_MEMO - 1 : LONGEST_MEMO;
        return readable.substring(0, end).strip();
    }

    /** The code's text, to be drawn; with an amount it is one for a single use (field 01 is 12, else 11). */
    public String text() {
        var receiver = EmvFields.write("00", bin) + EmvFields.write("01", account);
        var code = new StringBuilder(VERSION)
                .append(EmvFields.write("01", amount.isPresent() ? "12" : "11"))
                .append(EmvFields.write(
                        "38",
                        EmvFields.write("00", APPLICATION)
                                + EmvFields.write("01", receiver)
                                + EmvFields.write("02", TO_ACCOUNT)))
                .append(EmvFields.write("53", DONG));
        amount.ifPresent(asked -> code.append(EmvFields.write("54", Long.toString(asked.dong()))));
        code.append(EmvFields.write("58", VIETNAM));
        if (!memo.isEmpty()) code.append(EmvFields.write("62", EmvFields.write("08", memo)));
        code.append(CHECKSUM);
        return code + Crc16.of(code.toString());
    }
}
