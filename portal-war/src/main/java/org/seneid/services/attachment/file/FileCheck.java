package org.seneid.services.attachment.file;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.seneid.platform.RuleBroken;

/**
 * Checks what somebody sends: a picture is drawn anew, so that nothing but what is seen stays of it; a PDF stays as it is, since
 * it may be signed, and is refused when more than pages are in it.
 */
public final class FileCheck {

    /** Of one file, in bytes. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** A picture of the largest takes 100 MB while it is drawn. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private static final int SECONDS_TO_WAIT = 20;

    private FileCheck() {}

    /**
     * @param name as it was sent
     * @throws RuleBroken {@code services.attachment.reason.…} says why the file is not kept
     */
    public static AcceptedFile accept(FileName name, byte[] file) {
        if (file.length > LARGEST_FILE) throw new RuleBroken("services.attachment.reason.too-large");
        var kind = FileSignature.kind(file);
        if (!turn()) throw new RuleBroken("services.attachment.reason.busy");
        try {
            if (kind.picture()) return PictureCheck.accept(name, kind, file);
            PdfCheck.check(file);
            return new AcceptedFile(name, kind, file, new byte[0]);
        } finally {
            AT_ONCE.release();
        }
    }

    private static boolean turn() {
        try {
            return AT_ONCE.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
