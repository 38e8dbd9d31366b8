package org.seneid.platform.outbox;

/**
 * The port to whoever carries SMS. An implementation is chosen by {@code sen.sms}, is called outside any transaction, and
 * may be handed a message a second time when its answer was lost: then the parcel has the same id.
 */
public interface SmsGateway {

    /** @param sms with a number in the form of E.164 */
    DeliveryResult send(OutboundMessage sms);
}
