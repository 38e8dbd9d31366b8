package org.seneid.identity;

import jakarta.ejb.ApplicationException;

/** The holder proved who they are too long ago for what was asked: they confirm it, and go on where they were. */
@ApplicationException(rollback = true)
public class FreshSignInNeeded extends RuntimeException {}
