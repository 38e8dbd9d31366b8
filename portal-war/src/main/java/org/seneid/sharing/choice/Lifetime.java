package org.seneid.sharing.choice;

import java.time.Duration;
import java.util.List;
import org.seneid.platform.RuleBroken;

/**
 * How long a share lives, and whether one look ends it.
 *
 * @param count how many hours or days; 1 for the others
 */
public record Lifetime(Kind kind, int count) {

    public static final Lifetime IN_PERSON = new Lifetime(Kind.IN_PERSON, 1);
    public static final Lifetime ONE_TIME = new Lifetime(Kind.ONE_TIME, 1);

    /** What citizens choose from. */
    public static final List<Lifetime> OFFERED =
            List.of(IN_PERSON, ONE_TIME, hours(1), hours(4), days(1), days(3), days(7), days(14), days(30));

    /** What a lifetime is counted in, and how many of it there may be. */
    public enum Kind {
        /** Two people face to face: three minutes. */
        IN_PERSON(Duration.ofSeconds(180), 1),
        /** Ended by the first look, or by a day in which nobody looked. */
        ONE_TIME(Duration.ofDays(1), 1),
        HOURS(Duration.ofHours(1), 72),
        DAYS(Duration.ofDays(1), 30);

        private final Duration unit;
        private final int most;

        Kind(Duration unit, int most) {
            this.unit = unit;
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    /** @throws RuleBroken {@code sharing.lifetime.between} when the count is not one the kind allows */
    public Lifetime {
        if (count < 1 || count > kind.most) throw new RuleBroken("sharing.lifetime.between", 1, kind.most).at("count");
    }

    /**
     * Reads {@link #slug()} back, as a form sends it.
     *
     * @throws RuleBroken {@code sharing.lifetime.missing} when it is none that is offered
     */
    public static Lifetime offered(String slug) {
        return OFFERED.stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("sharing.lifetime.missing").at("lifetime"));
    }

    public String slug() {
        return kind + "-" + count;
    }

    public static Lifetime hours(int count) {
        return new Lifetime(Kind.HOURS, count);
    }

    public static Lifetime days(int count) {
        return new Lifetime(Kind.DAYS, count);
    }

    public Duration length() {
        return kind.unit.multipliedBy(count);
    }

    public boolean oneTime() {
        return kind == Kind.ONE_TIME;
    }
}
