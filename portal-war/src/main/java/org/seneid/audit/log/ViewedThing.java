package org.seneid.audit.log;

import java.util.Set;

/**
 * One thing that people look at, as the trail names it.
 *
 * @param things what it is called where looks are counted, such as {@code documents}
 * @param kind how subjects of whatever is of its kind begin
 * @param subjects of entries about it alone
 */
public record ViewedThing(Set<String> things, String kind, Set<String> subjects) {

    public ViewedThing {
        things = Set.copyOf(things);
        subjects = Set.copyOf(subjects);
    }
}
