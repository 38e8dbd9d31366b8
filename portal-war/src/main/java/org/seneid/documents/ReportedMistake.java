package org.seneid.documents;

import java.time.Instant;
import java.util.Optional;
import org.seneid.registry.document.Fact;

/**
 * A reported mistake with what the register had said.
 *
 * @param said the field at that moment; empty when that was not kept
 * @param saidAt when the register had signed it
 */
public record ReportedMistake(DocumentReport report, Optional<Fact> said, Optional<Instant> saidAt) {}
