package org.seneid.services.publishing;

import java.time.Instant;
import org.seneid.platform.PublicId;

/**
 * A definition in a list.
 *
 * @param edition the version that it says
 * @param statusAt since when it is in its state
 */
public record ProposalRow(PublicId id, String slug, int edition, ProposalStatus status, Instant statusAt) {}
