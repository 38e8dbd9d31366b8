package org.seneid.sharing;

import org.seneid.platform.PublicId;

/**
 * Who looks, as far as anybody can know: somebody who holds the code.
 *
 * @param channel by a page or by a program
 * @param mark what tells this viewer from the next one within a minute; never an address, which many share
 */
public record Viewer(Channel channel, String mark) {

    /** How an answer was fetched. */
    public enum Channel {
        PAGE,
        PROGRAM
    }

    private static final String TOKEN = "token:";

    /** A program: each of its calls receives the values anew, so each counts. */
    public static Viewer program() {
        return new Viewer(Channel.PROGRAM, "call:" + PublicId.random());
    }

    /** The browser that was given a random token when it looked first. */
    public static Viewer holding(String token) {
        return new Viewer(Channel.PAGE, TOKEN + token);
    }

    /** Whether this viewer can show that it is the one who spent a share. */
    public boolean holdsToken() {
        return mark.startsWith(TOKEN);
    }

    /** Kept for one minute, to count one viewer once; wiped afterwards, so that nobody can be found by it later. */
    public String hash() {
        return ShareCode.Hash.of("viewer:" + channel + ":" + mark).lookup();
    }

    @Override
    public String toString() {
        return "Viewer[" + channel + "]";
    }
}
