package org.seneid.audit.log;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What an act is about, as people look for it; told by how its key begins. */
public enum ActCategory {
    DOCUMENTS("document.", "documents."),
    SHARING("share.", "consent.", "connect."),
    PAYMENTS(
            "bank-link.",
            "bank-order.",
            "bill.",
            "bill-reminders.",
            "bills.",
            "debit.",
            "payment.",
            "payments.",
            "receipt.",
            "payee.",
            "customer-code.",
            "transfer.",
            "account.viewed"),
    SERVICES("service."),
    /** And all that has no better place: coming in, the account itself, the desk that opened it. */
    SECURITY("account."),
    HELP("help.", "helpdesk.", "repair.", "question."),
    HOUSEHOLD("dependant.", "guardian.", "behalf.");

    private final List<String> beginnings;

    ActCategory(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** The longest beginning tells: {@code account.viewed} is about money, {@code account.signed-in} is not. */
    static ActCategory of(String act) {
        return Stream.of(values())
                .filter(matter -> matter.length(act) > 0)
                .max(Comparator.comparingInt(matter -> matter.length(act)))
                .orElse(SECURITY);
    }

    private int length(String act) {
        return beginnings.stream()
                .filter(act::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
