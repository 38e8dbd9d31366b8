package org.seneid.platform.outbox;

import java.time.Duration;
import org.seneid.platform.adapter.CallStatistics;

/** Counts what becomes of the messages that another connection carries. */
record CountedTransport(MessageTransport carrier, CallStatistics statistics) implements MessageTransport {

    @Override
    public DeliveryResult send(OutboundMessage parcel) {
        var began = System.nanoTime();
        var result = carrier.send(parcel);
        statistics.add("", Duration.ofNanos(System.nanoTime() - began), result.reason());
        return result;
    }

    @Override
    public void close() {
        carrier.close();
    }
}
