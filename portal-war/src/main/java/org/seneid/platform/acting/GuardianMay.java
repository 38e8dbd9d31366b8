package org.seneid.platform.acting;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Opens a method of a boundary to whoever acts for a dependant; every method without it is shut to them. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface GuardianMay {

    /** For whom. */
    Kinship[] value() default {Kinship.CHILD, Kinship.PARENT};
}
