package org.seneid.audit.oversight;

import java.time.Duration;
import java.util.Optional;
import org.seneid.audit.log.SearchKey;
import org.seneid.platform.acting.Role;

/**
 * Which unusual activity is listed.
 *
 * @param lately up to so long ago, at most {@link #LONGEST}
 * @param name part of the name of whoever did it; empty for anybody
 */
public record UnusualFilter(Duration lately, Optional<UnusualActivity.Kind> kind, Optional<Role> role, String name) {

    public static final Duration LONGEST = Duration.ofDays(31);

    public UnusualFilter {
        if (lately.compareTo(LONGEST) > 0) throw new IllegalArgumentException(lately.toString());
    }

    public static UnusualFilter of(Duration lately) {
        return new UnusualFilter(lately, Optional.empty(), Optional.empty(), "");
    }

    boolean leaves(UnusualActivity one) {
        return kind.filter(wanted -> wanted != one.kind()).isEmpty()
                && role.filter(wanted -> wanted != one.role()).isEmpty()
                && SearchKey.of(one.name()).contains(SearchKey.of(name));
    }
}
