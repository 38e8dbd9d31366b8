package org.seneid.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A {@link Story} of the second browser ring, which runs beside the first: the walks over all pages, and the errands that
 * begin at a desk. It only divides the time; give it to what is long.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("second")
public @interface SecondServer {}
