package org.seneid.payments.payee;

import java.util.Locale;
import java.util.regex.Pattern;

/** A company or an office that sends bills; its title is its own name, the same in every language. */
public enum Payee {
    EVN_HANOI(BillKind.POWER, "EVN Hà Nội", "PE[0-9]{11}"),
    EVN_HCMC(BillKind.POWER, "EVN TP. Hồ Chí Minh", "PD[0-9]{11}"),
    WATER_HANOI(BillKind.WATER, "Nước sạch Hà Nội", "[0-9]{8,12}"),
    WATER_HCMC(BillKind.WATER, "Cấp nước Sài Gòn", "[0-9]{8,12}"),
    HEALTH_INSURANCE(BillKind.HEALTH_INSURANCE, "Bảo hiểm xã hội Việt Nam", "[0-9]{10}"),
    SOCIAL_INSURANCE(BillKind.SOCIAL_INSURANCE, "Bảo hiểm xã hội Việt Nam", "[0-9]{10}"),
    STATE_FEES(BillKind.STATE_FEE, "Kho bạc Nhà nước", "[A-Z]{2}[0-9]{11}");

    private final BillKind kind;
    private final String title;
    private final Pattern code;

    Payee(BillKind kind, String title, String code) {
        this.kind = kind;
        this.title = title;
        this.code = Pattern.compile(code);
    }

    public BillKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** The key of the sentence that says what this payee's customer codes look like. */
    public String codeShapeKey() {
        return "payments.code.shape." + name();
    }

    /** The setting that chooses its adapter; what the adapter {@code http} needs begins with it. */
    public String setting() {
        return "sen.payee." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a text has the shape of this payee's customer codes; only the payee knows whether there is such a customer. */
    boolean wellFormed(String customerCode) {
        return code.matcher(customerCode).matches();
    }
}
