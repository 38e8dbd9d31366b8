package org.seneid.platform.outbox;

/** A connection to whoever carries the messages of one channel, open for one round. */
@FunctionalInterface
interface Line extends AutoCloseable {

    GatewayAnswer send(Parcel parcel);

    @Override
    default void close() {}
}
