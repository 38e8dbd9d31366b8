package org.seneid.launch;

import java.io.IOException;
import java.nio.file.Path;

/** What a person asks of backups on the command line; it ends in one sentence, whatever comes of it. */
@FunctionalInterface
interface BackupCommand {

    /** @return what was done */
    String done(BackupSettings settings) throws IOException;

    /**
     * Does it, and says so or why not.
     *
     * @param args as of {@link Launcher}
     * @param failed what is said before the reason
     * @return the status to exit with
     */
    static int run(String[] args, String failed, BackupCommand command) {
        try {
            var settings = Settings.of(System.getProperties(), Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
            System.out.println("\n" + command.done(new BackupSettings(settings, System.getenv())));
            return 0;
        } catch (CannotStart reason) {
            System.err.println("\n" + failed + " " + reason.getMessage());
        } catch (IOException lost) {
            System.err.println("\n" + failed + " A file could not be written or read: " + lost.getMessage() + ".");
        }
        return 1;
    }
}
