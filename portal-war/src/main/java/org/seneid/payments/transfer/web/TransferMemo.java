package org.seneid.payments.transfer.web;

import org.seneid.platform.TypedText;

/** What is written for the recipient: one line without marks, since other banks read plain letters only. */
public final class TransferMemo {

    private static final int LONGEST = 50;

    private TransferMemo() {}

    public static String plain(String typed) {
        return TypedText.withoutMarks(TypedText.line(typed)).replaceAll("[^ -~]", "");
    }

    /** As much as fits of what somebody else wrote. */
    static String shortened(String written) {
        var plain = plain(written);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
    }
}
