package org.seneid.ledger;

/** What one step of a check saw: so many accounts, and how many of them are wrong or below their floor. */
record CheckedStep(long accounts, long wrong, long below) {}
