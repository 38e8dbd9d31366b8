package org.seneid.identity.factor;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seneid.platform.AccountId;
import org.seneid.platform.TypedText;

/** A code on paper for the day on which a phone is lost; good once. */
@Entity
@Table(name = "recovery_code")
@NamedQuery(
        name = RecoveryCode.LEFT,
        query = "select count(c) from RecoveryCode c where c.owner = :owner and c.usedAt is null")
@NamedQuery(
        name = RecoveryCode.TAKE,
        query = "update RecoveryCode c set c.usedAt = :now"
                + " where c.owner = :owner and c.fingerprint = :fingerprint and c.usedAt is null")
@NamedQuery(name = RecoveryCode.FORGET, query = "delete from RecoveryCode c where c.owner = :owner")
public class RecoveryCode {

    static final String LEFT = "RecoveryCode.left";
    static final String TAKE = "RecoveryCode.take";
    static final String FORGET = "RecoveryCode.forget";

    /** As many as a sheet holds. */
    static final int SHEET = 8;

    /** Without letters that look like digits: 16 of 32 characters are 80 bits. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 16;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "recovery_code_seq")
    @SequenceGenerator(name = "recovery_code_seq", sequenceName = "recovery_code_seq", allocationSize = 50)
    private Long id;

    private AccountId owner;
    private String fingerprint;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(AccountId owner, String fingerprint, Instant now) {
        this.owner = owner;
        this.fingerprint = fingerprint;
        this.madeAt = now;
    }

    /** A new code. */
    static String random() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
        return code.toString();
    }

    /** In groups of four, as it is printed. */
    static String grouped(String code) {
        return code.replaceAll("(....)(?=.)", "$1-");
    }

    /** Reads what somebody typed; empty when it cannot be one. */
    static Optional<String> typed(String text) {
        var bare = TypedText.base32(text);
        return SHAPE.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }
}
