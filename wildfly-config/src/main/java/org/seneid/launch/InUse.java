package org.seneid.launch;

import java.nio.file.Path;

/** Another portal works on the data. */
final class InUse extends CannotStart {

    InUse(Path directory) {
        super("Another Sen is running on the data in " + directory
                + ". Stop it, or give this one its own data: -Dsen.data=<directory>.");
    }
}
