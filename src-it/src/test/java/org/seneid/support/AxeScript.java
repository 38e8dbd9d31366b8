package org.seneid.support;

/** Where the portal under test serves axe-core: among the files of its theme, so that a browser keeps it. */
public final class AxeScript {

    public static final String ADDRESS = "/theme/axe.js";

    /** As Deque's library has it. */
    public static final String FILE = "axe.min.js";

    private AxeScript() {}
}
