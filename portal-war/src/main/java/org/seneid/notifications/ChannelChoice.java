package org.seneid.notifications;

/** By what a citizen is told of a topic, beside their inbox. */
public record ChannelChoice(Topic topic, boolean mail, boolean sms) {

    /** What holds for whoever has not chosen: an SMS disturbs, and costs. */
    static ChannelChoice usual(Topic topic) {
        return new ChannelChoice(topic, true, false);
    }
}
