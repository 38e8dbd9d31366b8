package org.seneid.documents;

import java.time.Instant;

/** A copy as it is made: the document, and the secret of the code printed on it, which is known only now. */
public record PrintedCopy(VerifiedDocument document, PrintCode code, Instant printedAt, Instant checkableUntil) {}
