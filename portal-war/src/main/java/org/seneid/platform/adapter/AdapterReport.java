package org.seneid.platform.adapter;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of the calls to one outside party on this node.
 *
 * @param party which of those behind the port; empty when there is one, or none was called
 * @param since when counting began: at the first use of the port after the start
 * @param failedAt empty when no call failed
 * @param failure why the last one failed
 */
public record AdapterReport(
        AdapterChoice choice,
        String party,
        Instant since,
        CallCounts lastHour,
        CallCounts all,
        Optional<Instant> failedAt,
        String failure) {}
