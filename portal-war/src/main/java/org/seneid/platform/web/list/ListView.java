package org.seneid.platform.web.list;

/**
 * One of the usual views of a list, a tab of {@code sen:views}.
 *
 * @param address where it is
 * @param label the key of its name
 * @param count how much it has; negative when that is not counted
 */
public record ListView(String address, String label, boolean current, int count) {

    /** A view of which nobody needs to know at a glance how much it has. */
    public static ListView uncounted(ListAddress address, String label, boolean current) {
        return new ListView(address.toString(), label, current, -1);
    }
}
