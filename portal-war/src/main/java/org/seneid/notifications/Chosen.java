package org.seneid.notifications;

/** By what a citizen is told of a topic, beside their inbox. */
public record Chosen(Topic topic, boolean mail, boolean sms) {

    /** What holds for whoever has not chosen: an SMS disturbs, and costs. */
    static Chosen usual(Topic topic) {
        return new Chosen(topic, true, false);
    }
}
