package org.seneid.identity.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;

/**
 * Where a person is reached: a phone that takes SMS, in the form of E.164, or a mailbox.
 *
 * @param text {@code +84912345678}, or {@code an@example.org}
 */
public record ContactAddress(ContactKind kind, String text) implements Serializable {

    private static final String HOME = "VN";
    private static final int LONGEST_EMAIL = 254;
    private static final Set<PhoneNumberType> TAKES_SMS =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    /** What mail servers take in practice: RFC 5321 without quoted local parts and address literals. */
    private static final Pattern EMAIL = Pattern.compile(
            "(?=[^@]{1,64}@)[\\p{Alnum}!#$%&'*+/=?^_{|}~-]+(?:\\.[\\p{Alnum}!#$%&'*+/=?^_{|}~-]+)*@(?:[\\p{Alnum}](?:[\\p{Alnum}-]{0,61}[\\p{Alnum}])?\\.)+[\\p{Alpha}]{2,63}");

    /** @throws RuleBroken {@code identity.contact.phone-shape} at {@code phone}: it is no number of a mobile phone */
    public static ContactAddress phone(String typed) {
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(TypedText.plain(typed), HOME);
            if (phones.isValidNumber(number) && TAKES_SMS.contains(phones.getNumberType(number)))
                return new ContactAddress(ContactKind.PHONE, phones.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            throw new RuleBroken("identity.contact.phone-shape").at("phone");
        }
        throw new RuleBroken("identity.contact.phone-shape").at("phone");
    }

    /** @throws RuleBroken {@code identity.contact.email-shape} at {@code email}: no mail reaches this */
    public static ContactAddress email(String typed) {
        var text = TypedText.plain(TypedText.name(typed)).toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST_EMAIL || !EMAIL.matcher(text).matches())
            throw new RuleBroken("identity.contact.email-shape").at("email");
        return new ContactAddress(ContactKind.EMAIL, text);
    }

    /** Enough for its owner to know it again: {@code ••• ••• 678}, {@code a•••@example.org}. */
    public String masked() {
        if (kind == ContactKind.PHONE) return "••• ••• " + text.substring(text.length() - 3);
        return text.charAt(0) + "•••" + text.substring(text.indexOf('@'));
    }

    /** Addresses never appear in a log by accident. */
    @Override
    public String toString() {
        return "ContactAddress[" + kind + "]";
    }
}
