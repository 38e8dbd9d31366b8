package org.seneid.platform;

import java.io.Serializable;
import java.lang.reflect.Method;

/** The right by which somebody acts in an account that is not theirs; what it does not open stays shut. */
public interface Mandate extends Serializable {

    /** Whether a method of a boundary bears the mark of this right. */
    boolean opens(Method boundary);

    /** The constant's name. */
    String name();

    /** What the one acted for is to the other, as the end of a key {@code platform.behalf.…}. */
    String word(PersonalId person);
}
