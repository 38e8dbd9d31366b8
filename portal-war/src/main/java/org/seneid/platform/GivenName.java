package org.seneid.platform;

/** The name by which Vietnamese are addressed, which stands last. */
public final class GivenName {

    private GivenName() {}

    public static String of(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
