package org.seneid.platform.acting;

import java.io.Serializable;
import java.lang.reflect.Method;
import org.seneid.platform.PersonalId;

/** The right by which somebody acts in an account that is not theirs; what it does not open stays shut. */
public interface DelegationGrant extends Serializable {

    /** Whether a method of a boundary bears the mark of this right. */
    boolean opens(Method boundary);

    /** The constant's name. */
    String name();

    /** What the one acted for is to the other, as the end of a key {@code platform.behalf.…}. */
    String word(PersonalId person);

    /** Whether it opens a part of the account at all, so that a page leads there. */
    default boolean shows(AccountPart sight) {
        return false;
    }

    /** Whether it lets its holder look and nothing else, so that not even a look may start something. */
    default boolean looksOnly() {
        return false;
    }

    /** Whether it hides something for now. */
    default boolean masks(MaskedField what) {
        return false;
    }

    /** The ticket that the trail keeps with what is done by this right; empty when it has none. */
    default String reference() {
        return "";
    }
}
