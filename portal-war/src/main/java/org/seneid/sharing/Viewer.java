package org.seneid.sharing;

/**
 * Who looks, as far as anybody can know: somebody who holds the code.
 *
 * @param channel by a page or by a program
 * @param mark what tells this viewer from the next one within a minute: address and browser, or a random token
 */
public record Viewer(Channel channel, String mark) {

    /** How an answer was fetched. */
    public enum Channel {
        PAGE,
        PROGRAM
    }

    /** Kept for one minute, to count one viewer once; wiped afterwards, so that nobody can be found by it later. */
    String hash() {
        return ShareCode.Hash.of("viewer:" + channel + ":" + mark).lookup();
    }

    @Override
    public String toString() {
        return "Viewer[" + channel + "]";
    }
}
