package org.seneid.payments.bank.receive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import org.seneid.platform.AccountId;

/** The number under the portal's BIN by which other banks reach a citizen; it is given once and stays. */
@Entity
@Table(name = "receiving_account")
@NamedQuery(name = ReceivingAccount.OF_OWNER, query = "select r from ReceivingAccount r where r.owner = :owner")
@NamedQuery(name = ReceivingAccount.BY_NUMBER, query = "select r from ReceivingAccount r where r.number = :number")
public class ReceivingAccount {

    static final String OF_OWNER = "ReceivingAccount.ofOwner";
    static final String BY_NUMBER = "ReceivingAccount.byNumber";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long FIRST = 50_000_000_000L;
    private static final long END = 100_000_000_000L;
    private static final int BASE = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receiving_account_seq")
    @SequenceGenerator(name = "receiving_account_seq", sequenceName = "receiving_account_seq", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private AccountId owner;

    @Column(updatable = false)
    private String number;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    protected ReceivingAccount() {}

    ReceivingAccount(AccountId owner, Instant now) {
        this.owner = owner;
        this.number = drawn(RANDOM.nextLong(FIRST, END));
        this.openedAt = now;
    }

    /** Eleven digits and the check digit of Luhn (ISO/IEC 7812-1), so that a number typed wrong is mostly nobody's. */
    static String drawn(long digits) {
        var number = "%011d".formatted(digits);
        return number + check(number);
    }

    /**
     * Whether what somebody typed is such a number, and not a person's. A personal ID begins with the code of a province or a
     * country; numbers given here begin with 5 or more. The few that were given before and begin with less are still reached
     * through their bank number, never by typing.
     */
    public static boolean isAccountNumber(String digits) {
        return digits.charAt(0) >= '5';
    }

    /** Whether the last digit fits the others. */
    static boolean plausible(String number) {
        return number.matches("[0-9]{12}")
                && check(number.substring(0, number.length() - 1)) == number.charAt(number.length() - 1) - '0';
    }

    private static int check(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed / BASE + weighed % BASE;
        }
        return Math.floorMod(-sum, BASE);
    }

    AccountId owner() {
        return owner;
    }

    String number() {
        return number;
    }
}
