package org.seneid.audit.oversight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;

/**
 * Which acts of staff stand behind a figure.
 *
 * @param staff one of them; empty for all, of at most {@value #MOST_OF_ALL} days
 * @param roles those whose acts they are; empty for all of staff
 */
public record ActFilter(Days days, Optional<PublicId> staff, List<Role> roles, Which which) {

    public static final int MOST_OF_ALL = 7;

    /** Which of somebody's acts. */
    public enum Which {
        ALL("1 = 1"),
        /** In others' accounts. */
        OTHERS("e.owner <> e.actor"),
        /** In others' accounts, between ten in the evening and six in the morning. */
        NIGHT("e.owner <> e.actor and (extract(hour from e.happened_at + %1$s) >= 22"
                + " or extract(hour from e.happened_at + %1$s) < 6)"),
        REFUSED("e.owner <> e.actor and e.refused"),
        OWN_PEOPLE(StaffActivity.OWN_PEOPLE),
        NEAR_HOME(StaffActivity.NEAR_HOME);

        private final String where;

        Which(String where) {
            this.where = where;
        }

        String where(Days days) {
            return where.formatted(StaffActivity.ahead(days.begin().toInstant()));
        }

        /** What was counted for something unusual. */
        public static Which of(UnusualActivity.Kind kind) {
            return switch (kind) {
                case MANY_ACCOUNTS, HASTE -> OTHERS;
                case NIGHT -> NIGHT;
                case REFUSALS -> REFUSED;
                case OWN_PEOPLE -> OWN_PEOPLE;
                case NEAR_HOME -> NEAR_HOME;
            };
        }
    }

    /** @throws RuleBroken {@code audit.acts.period} when those of all would be of too many days */
    public ActFilter {
        roles = List.copyOf(roles);
        if (staff.isEmpty() && days.many() > MOST_OF_ALL)
            throw new RuleBroken("audit.acts.period", MOST_OF_ALL).at("until");
    }

    /** All roles of staff when none was chosen. */
    String rolesListed() {
        var listed = roles.isEmpty()
                ? Arrays.stream(Role.values()).filter(Role::staff).toList()
                : roles;
        return listed.stream().map(role -> "'" + role + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
