package org.seneid.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A person's errand in a real browser, on the EAR as it ships. Each {@link Browser} among a test's parameters is a fresh
 * one: nobody is signed in, Vietnamese, on a phone, light. Call the class {@code …Story}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith({ArquillianExtension.class, Browsers.class})
public @interface Story {}
