package org.seneid.platform;

import jakarta.ejb.ApplicationException;

/** There is no such thing for the one who asks, whoever else may have it. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {}
