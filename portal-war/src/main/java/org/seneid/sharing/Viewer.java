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

    private static final String TOKEN = "token:";

    /** Somebody by their address and browser: enough to count them once, too little to know them again by. */
    public static Viewer from(Channel channel, String address, String browser) {
        return new Viewer(channel, "at:" + address + " " + browser);
    }

    /** The browser that was given a random token when it opened a one-time share. */
    public static Viewer holding(String token) {
        return new Viewer(Channel.PAGE, TOKEN + token);
    }

    /** Whether this viewer can show that it is the one who spent a share: two behind one address look alike. */
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
