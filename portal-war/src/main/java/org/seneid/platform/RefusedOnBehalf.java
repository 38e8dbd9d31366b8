package org.seneid.platform;

import java.lang.reflect.Method;

/** Somebody who acts in another's account asked for what only its owner may do. */
public record RefusedOnBehalf(Behalf behalf, Method asked) {}
