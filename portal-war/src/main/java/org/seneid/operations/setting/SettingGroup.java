package org.seneid.operations.setting;

import static org.seneid.operations.setting.Setting.address;
import static org.seneid.operations.setting.Setting.secret;
import static org.seneid.operations.setting.Setting.shown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.payments.payee.Payee;

/** All settings, in the groups and the order of {@code docs/settings.md}; a test compares them with it and with the code. */
public enum SettingGroup {
    GENERAL(
            shown("sen.demo", "false"),
            shown("sen.data", "data"),
            shown("sen.backup", ""),
            shown("sen.restore", ""),
            shown("sen.restore.move", ""),
            shown("sen.address", "https://localhost:8443"),
            shown("sen.address.management", "http://localhost:9990"),
            shown("sen.stage", "Production"),
            secret("sen.vm"),
            shown("sen.proxies", ""),
            shown("jboss.bind.address", "127.0.0.1"),
            shown("jboss.socket.binding.port-offset", "0")),
    OPERATOR(
            shown("sen.operator.hotline", "1900 0368"),
            shown("sen.operator.name", "Sen"),
            shown("sen.operator.email", ""),
            shown("sen.operator.address", ""),
            shown("sen.operator.desk-hours", "7:30–11:30, 13:30–17:00")),
    DATABASES(
            address("sen.db.url"),
            shown("sen.db.driver", "h2"),
            shown("sen.db.user", "sa"),
            secret("sen.db.password"),
            shown("sen.db.pool", "20"),
            address("sen.sandbox.url"),
            shown("sen.sandbox.user", "sa"),
            secret("sen.sandbox.password")),
    KEYS(
            secret("sen.seal.key"),
            secret("sen.trail.key"),
            shown("sen.trail.name", "sen.trail"),
            shown("sen.trail.earlier-keys", ""),
            shown("sen.tls.keystore", ""),
            secret("sen.tls.password")),
    SIGN_IN(
            shown("sen.argon2.memory-kib", "65536"),
            shown("sen.argon2.iterations", "3"),
            shown("sen.argon2.parallelism", "4"),
            shown("sen.argon2.concurrent", "0"),
            shown("sen.identity.fresh", "PT5M"),
            shown("sen.identity.lapsed-round", "PT1M")),
    REGISTERS(
            shown("sen.registers", "sandbox"),
            shown("sen.registers.time-limit", "PT3S"),
            shown("sen.registers.signatures-remembered", "50000"),
            shown("sen.chip-reader", "sandbox"),
            shown("sen.chip-reader.time-limit", "PT15S"),
            shown("sandbox.people", "10000")),
    DOCUMENTS(
            shown("sen.documents.refresh-after", "PT12H"),
            shown("sen.documents.retry-after", "PT2M"),
            shown("sen.documents.pause", "PT20S"),
            shown("sen.documents.report-answer-days", "10"),
            shown("sen.documents.print-checkable", "P180D")),
    SERVICES(shown("sen.services.drafts-kept", "P90D")),
    HELPDESK(shown("sen.helpdesk.target", "PT4H")),
    ATTEMPTS(
            shown("sen.throttle.sign-in.network", "300"),
            shown("sen.throttle.second-factor.network", "300"),
            shown("sen.throttle.registration.network", "30"),
            shown("sen.throttle.share-code.network", "100"),
            shown("sen.throttle.redemption.network", "100"),
            shown("sen.throttle.receipt.network", "20")),
    MESSAGES(
            shown("sen.mail.host", ""),
            shown("sen.mail.port", ""),
            shown("sen.mail.tls", "starttls"),
            secret("sen.mail.user"),
            secret("sen.mail.password"),
            shown("sen.mail.from", "no-reply@localhost"),
            shown("sen.mail.timeout", "PT10S"),
            shown("sen.sms", "sandbox"),
            shown("sen.sms.time-limit", "PT10S"),
            shown("sen.outbox.first-retry", "PT10S"),
            shown("sen.outbox.give-up", "P4D")),
    PAYMENTS(
            shown("sen.payees", "sandbox"),
            shown("sen.payees.timeout", "PT2S"),
            shown("sen.parties.failures", "5"),
            shown("sen.parties.pause", "PT10S"),
            shown("sen.bills.fresh", "PT15M"),
            shown("sen.ledger.round", "PT30S"),
            shown("sen.payments.round", "PT10S"),
            shown("sen.payments.first-retry", "PT10S"),
            shown("sen.payments.attempts", "14"),
            shown("sen.sandbox.five-tiers-from", ""),
            secret("sen.sandbox.token")),
    PAYEES(Arrays.stream(Payee.values()).flatMap(SettingGroup::of).toArray(Setting[]::new)),
    BANK(
            shown("sen.bank", "sandbox"),
            shown("sen.bank.time-limit", "PT5S"),
            shown("sen.bank.bin", "970900"),
            address("sen.bank.url"),
            secret("sen.bank.token"),
            shown("sen.bank.round", "PT10S"),
            shown("sen.bank.first-retry", "PT10S"),
            shown("sen.bank.attempts", "14")),
    CONNECT(
            shown("sen.demo.client-approval", "false"),
            shown("sen.webhooks.round", "PT5S"),
            shown("sen.webhooks.first-retry", "PT10S"),
            shown("sen.webhooks.give-up", "P4D"),
            shown("sen.webhooks.time-limit", "PT5S"));

    private final List<Setting> settings;

    SettingGroup(Setting... settings) {
        this.settings = List.of(settings);
    }

    private static Stream<Setting> of(Payee payee) {
        return Stream.of(
                shown(payee.setting(), ""), address(payee.setting() + ".url"), secret(payee.setting() + ".token"));
    }

    public List<Setting> settings() {
        return settings;
    }
}
