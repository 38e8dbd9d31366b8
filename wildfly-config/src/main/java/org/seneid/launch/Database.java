package org.seneid.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One of the portal's databases, as it goes into a backup and comes out of it. */
interface Database {

    /** The file that it is in a backup. */
    String inBackup();

    /**
     * Writes that file.
     *
     * @param copies what the running portal made; empty when none runs
     */
    void save(Path backup, Optional<Path> copies) throws IOException;

    /** @throws CannotStart when something is there that a restore would replace */
    void mustBeAbsent();

    /**
     * Takes its file from there to its place.
     *
     * @param staged a copy of the backup, in the data directory
     */
    void restore(Path staged) throws IOException;
}
