package org.seneid.audit.log;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody asked for who may not have it: the trail has it by its name in the house, a method of a boundary or an
 * address, and people are told what that is for.
 */
final class RefusedActs {

    private static final String ASKED = "audit.asked.";
    private static final Pattern METHOD = Pattern.compile("([A-Z][A-Za-z]+)\\.[a-z][A-Za-z]*");
    private static final Pattern ADDRESS = Pattern.compile("(?:[A-Z]+ )?(/[^ .]*)(?:\\.[a-z]+)?");

    /** The boundary that an address is about, by how the address begins; the longest beginning tells. */
    private static final Map<String, String> BOUNDARIES = Map.ofEntries(
            Map.entry("/access-log", "AccessLog"),
            Map.entry("/account", "Statements"),
            Map.entry("/account/bank", "LinkedAccounts"),
            Map.entry("/account/limits", "LimitSettings"),
            Map.entry("/account/orders", "BankOrders"),
            Map.entry("/account/pay-out", "LinkedAccounts"),
            Map.entry("/account/receive", "ReceivingAccounts"),
            Map.entry("/account/top-up", "LinkedAccounts"),
            Map.entry("/applications", "Applications"),
            Map.entry("/attachments", "Attachments"),
            Map.entry("/appointments", "Appointments"),
            Map.entry("/bills", "Bills"),
            Map.entry("/bills/codes", "CustomerCodes"),
            Map.entry("/confirm-it-is-me", "StepUp"),
            Map.entry("/consents", "ClientConsents"),
            Map.entry("/dependants", "Guardianships"),
            Map.entry("/desk-notes", "DeskNotes"),
            Map.entry("/documents", "Documents"),
            Map.entry("/embed", "EmbedGrants"),
            Map.entry("/home", "Accounts"),
            Map.entry("/more", "Accounts"),
            Map.entry("/notifications", "Notifications"),
            Map.entry("/notifications/preferences", "NoticePreferences"),
            Map.entry("/oauth/consent", "Authorizations"),
            Map.entry("/payments", "Payments"),
            Map.entry("/profile", "Accounts"),
            Map.entry("/profile/help", "HelpRequests"),
            Map.entry("/profile/security", "SecondFactors"),
            Map.entry("/profile/security/lock", "AccountLocks"),
            Map.entry("/profile/security/lock-code", "AccountLocks"),
            Map.entry("/profile/security/passkeys", "Passkeys"),
            Map.entry("/profile/security/password", "Passwords"),
            Map.entry("/register/welcome", "Accounts"),
            Map.entry("/services", "FormDrafts"),
            Map.entry("/sharing", "Shares"),
            Map.entry("/transfers", "CreditTransfers"));

    private RefusedActs() {}

    /** The keys of words for what was asked, the closest first; none when the subject is no such name. */
    static Stream<String> keys(String subject) {
        var method = METHOD.matcher(subject);
        if (method.matches()) return Stream.of(ASKED + subject, ASKED + method.group(1));
        var address = ADDRESS.matcher(subject);
        return address.matches() ? at(address.group(1)).stream().map(ASKED::concat) : Stream.empty();
    }

    static boolean names(String subject) {
        return METHOD.matcher(subject).matches() || ADDRESS.matcher(subject).matches();
    }

    private static Optional<String> at(String address) {
        for (var begun = address; !begun.isEmpty(); begun = begun.substring(0, begun.lastIndexOf('/')))
            if (BOUNDARIES.containsKey(begun)) return Optional.of(BOUNDARIES.get(begun));
        return Optional.empty();
    }
}
