package org.seneid.payments.vietqr;

import org.seneid.platform.RuleBroken;

/** A text is no VietQR code that money can be sent by; its sentence is {@code payments.vietqr.<reason>}. */
public class VietQrRefused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a code. */
    public enum Reason {
        /** It does not begin as a payment code does. */
        FORMAT,
        /** It is longer than a payment code may be, 512 characters. */
        LONG,
        /** Its fields end elsewhere than their lengths say, or it was cut off. */
        LENGTH,
        /** A field occurs twice, so that two readers could read two different accounts. */
        DUPLICATE,
        /** Its checksum does not fit: a character is wrong. */
        CHECKSUM,
        /** It is for another country. */
        COUNTRY,
        /** It is for another currency than the đồng. */
        CURRENCY,
        /** It is not for the network of Vietnamese banks. */
        APPLICATION,
        /** It pays a card or a shop's order, which is not a transfer to an account. */
        SERVICE,
        /** The bank or the account number has not the shape of one. */
        ACCOUNT,
        /** The amount is none in whole đồng. */
        AMOUNT
    }

    private final Reason reason;

    VietQrRefused(Reason reason) {
        super("payments.vietqr." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
