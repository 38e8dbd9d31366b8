package org.seneid.platform.acting;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Opens a method of a boundary, which only shows and changes nothing, to an agent whom the citizen lets see these parts;
 * every method without it is shut to agents.
 */
@Retention(RUNTIME)
@Target(METHOD)
public @interface HelpdeskMaySee {

    /** Each of them is enough. */
    AccountPart[] value() default {AccountPart.ALL};
}
