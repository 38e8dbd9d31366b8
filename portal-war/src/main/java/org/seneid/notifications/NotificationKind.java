package org.seneid.notifications;

/** What a citizen is told of, with the page that it is about. */
public enum NotificationKind {
    NEW_DEVICE("/profile/security", true),
    FACTOR_ADDED("/profile/security", true),
    FACTOR_REMOVED("/profile/security", true),
    RECOVERY_CODES_MADE("/profile/security", true),
    RECOVERY_CODE_USED("/profile/security", true),
    SMS_CODES_ON("/profile/security", true),
    SMS_CODES_OFF("/profile/security", true),
    LOCK_CODE_MADE("/profile/security", true),
    PASSWORD_CHANGED("/profile/security", true),
    PASSKEY_CLONED("/profile/security", true),
    CONTACT_CHANGED("/profile", true),
    LIMITS_RAISED("/account/limits", true),
    ACCOUNT_ACTIVATED("/profile/security/set-up", true),
    ACCOUNT_LOCKED("/profile/security", false),
    ACCOUNT_UNLOCKED("/profile/security", true),
    SIGN_IN_RECOVERED("/profile/security", true),
    LEVEL_RAISED("/documents", true),
    FACTORS_REPLACED("/profile/security", true),
    OPENING_REPEATED("/profile/security", false),
    HELP_BEGAN("/profile/help", false),
    HELP_ENDED("/profile/help", false),
    REPAIR_ASKED("/profile/help", false),
    REPAIR_APPROVED("/profile/help", false),
    REPAIR_REFUSED("/profile/help", false),
    REPAIR_CANCELLED("/profile/help", false),
    REPAIR_EXPIRED("/profile/help", false),
    REPAIR_DONE("/profile/security", true),
    ORIGINALS_NOTED(Topic.DOCUMENTS, "/desk-notes"),
    DOCUMENT_STATE(Topic.DOCUMENTS, "/documents"),
    DOCUMENT_UPDATED(Topic.DOCUMENTS, "/documents"),
    MISTAKE_ANSWERED(Topic.DOCUMENTS, "/documents"),
    MISTAKE_DECIDED(Topic.DOCUMENTS, "/documents"),
    SHARE_VIEWED(Topic.SHARING, "/sharing"),
    SHARE_RECEIVED(Topic.SHARING, "/sharing"),
    PAYMENT_SETTLED(Topic.PAYMENTS, "/payments"),
    PAYMENT_REVERSED(Topic.PAYMENTS, "/payments"),
    BILL_PAID_AUTOMATICALLY(Topic.PAYMENTS, "/payments"),
    BILL_OVER_CEILING(Topic.PAYMENTS, "/bills"),
    BILL_SHORT(Topic.PAYMENTS, "/bills"),
    BILL_PAYEE_SILENT(Topic.PAYMENTS, "/bills"),
    BILL_DUE_SOON(Topic.PAYMENTS, "/bills"),
    MONEY_SENT(Topic.PAYMENTS, "/account"),
    STANDING_SENT(Topic.PAYMENTS, "/transfers/standing"),
    STANDING_SKIPPED(Topic.PAYMENTS, "/transfers/standing"),
    STANDING_HALTED(Topic.PAYMENTS, "/transfers/standing"),
    MONEY_RETURNED(Topic.PAYMENTS, "/account"),
    MONEY_RECEIVED(Topic.PAYMENTS, "/account"),
    GUARDIAN_ASKS("/dependants", false),
    GUARDIAN_ADDED("/dependants", false),
    GUARDIAN_GONE(Topic.HELP, "/dependants"),
    DEPENDANT_AGREED(Topic.HELP, "/dependants"),
    DEPENDANT_REFUSED(Topic.HELP, "/dependants"),
    DEPENDANT_GONE(Topic.HELP, "/dependants"),
    QUESTION_ANSWERED("/access-log/questions", false),
    APPOINTMENT_TOMORROW("/desks", false),
    FORM_EXPIRING("/applications", false),
    APPLICATION_ASKED("/applications", false),
    APPLICATION_MESSAGE("/applications", false),
    APPLICATION_APPROVED("/applications", false),
    APPLICATION_REFUSED("/applications", false),
    APPLICATION_REOPENED("/applications", false),
    APPLICATION_LAPSED("/applications", false),
    PARTY_ASKED("/applications", false),
    PARTY_AGREED("/applications", false),
    PARTY_DECLINED("/applications", false),
    PARTY_LAPSED("/applications", false),
    PARTY_OVER("/applications", false),
    APPLICATION_RESULT("/applications", false);

    private final Topic topic;
    private final String address;
    private final boolean alarming;

    NotificationKind(String address, boolean alarming) {
        this.topic = Topic.SECURITY;
        this.address = address;
        this.alarming = alarming;
    }

    NotificationKind(Topic topic, String address) {
        this.topic = topic;
        this.address = address;
        this.alarming = false;
    }

    /** By which its holder chooses whether it is sent. */
    public Topic topic() {
        return topic;
    }

    /** Where its holder sees more. */
    public String address() {
        return address;
    }

    /** Whether somebody else may have done it, so that "that was not me" has to be one step away. */
    public boolean alarming() {
        return alarming;
    }

    /** The key of its few words; {@code .text} after it is the whole sentence. */
    public String key() {
        return "notifications.kind." + name();
    }
}
