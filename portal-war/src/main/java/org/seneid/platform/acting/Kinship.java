package org.seneid.platform.acting;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.seneid.platform.PersonalId;

/** What the dependant is to the one who acts for them, and so how much the law allows. */
public enum Kinship implements DelegationGrant {
    /** A son or a daughter below fourteen: parents act for them. */
    CHILD,
    /** A mother or a father who agreed: they are helped to read and to print, and decide for themselves. */
    PARENT;

    @Override
    public String word(PersonalId person) {
        if (this == CHILD) return "child";
        return person.woman() ? "mother" : "father";
    }

    @Override
    public boolean opens(Method boundary) {
        var may = boundary.getAnnotation(GuardianMay.class);
        return may != null && Arrays.asList(may.value()).contains(this);
    }

    @Override
    public boolean shows(AccountPart sight) {
        return sight == AccountPart.DOCUMENTS;
    }
}
