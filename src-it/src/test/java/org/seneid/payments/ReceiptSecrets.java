package org.seneid.payments;

import org.seneid.platform.PublicId;

/** What is printed on a receipt, for whoever needs one in a test. */
public final class ReceiptSecrets {

    private ReceiptSecrets() {}

    public static String codeOf(String payment) {
        return ReceiptCode.of(new PublicId(payment)).grouped();
    }
}
