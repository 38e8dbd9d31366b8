package org.seneid.connect.access.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.seneid.connect.access.ApiScope;

/** A resource of the API that only registered clients may call, with a token of this scope. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ForClients {

    ApiScope value();
}
