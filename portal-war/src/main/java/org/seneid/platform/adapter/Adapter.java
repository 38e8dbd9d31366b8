package org.seneid.platform.adapter;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a class behind the port that it implements, by the name that a setting such as {@code sen.registers} chooses it by. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Adapter {

    String value();

    /** The qualifier with a name that is known only at run time. */
    final class Called extends AnnotationLiteral<Adapter> implements Adapter {

        private final String name;

        public Called(String name) {
            this.name = name;
        }

        @Override
        public String value() {
            return name;
        }
    }
}
