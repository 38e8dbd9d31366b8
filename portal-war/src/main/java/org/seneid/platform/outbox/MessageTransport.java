package org.seneid.platform.outbox;

/** A connection to whoever carries the messages of one channel, open for one round. */
@FunctionalInterface
interface MessageTransport extends AutoCloseable {

    DeliveryResult send(OutboundMessage parcel);

    @Override
    default void close() {}
}
