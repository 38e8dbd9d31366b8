package org.seneid.registry.document;

import java.time.LocalDate;

/**
 * What a document is worth at a moment: the register's {@link RegisterStatus} first, then the last day of validity.
 *
 * <p>This is the only place that knows the law: what was taken back stays so although its dates look good, a seized
 * document is seized even when it has run out meanwhile, the last day still counts, and the last 60 days are announced.
 */
public enum DocumentState implements HasMessageKey {
    VALID,
    EXPIRING,
    EXPIRED,
    SEIZED,
    REVOKED,
    /** The register answered, and no longer knows the document. */
    NOT_FOUND;

    /** How many days before its last one a document is said to be expiring. */
    public static final int NOTICE_DAYS = 60;

    /** @param until the last day of validity; null when there is none */
    public static DocumentState of(RegisterStatus standing, LocalDate until, LocalDate today) {
        return switch (standing) {
            case REVOKED, SOLD, REPLACED, HOLDER_DIED -> REVOKED;
            case SEIZED -> SEIZED;
            case IN_FORCE -> byDates(until, today);
        };
    }

    private static DocumentState byDates(LocalDate until, LocalDate today) {
        if (until == null) return VALID;
        if (until.isBefore(today)) return EXPIRED;
        return until.isBefore(today.plusDays(NOTICE_DAYS + 1L)) ? EXPIRING : VALID;
    }

    /** True while it proves what it says: valid, or expiring. */
    public boolean inForce() {
        return this == VALID || this == EXPIRING;
    }

    @Override
    public String key() {
        return "registry.state." + name();
    }
}
