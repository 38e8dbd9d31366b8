package org.seneid.sharing;

/**
 * A share in a list, and how often it was looked at.
 *
 * @param withheld whether the reader is not told that, as another guardian shared it
 */
public record ShareLine(Share share, long viewings, boolean withheld) {

    public ShareLine(Share share, long viewings) {
        this(share, viewings, false);
    }

    ShareLine withoutViewings() {
        return new ShareLine(share, 0, true);
    }
}
