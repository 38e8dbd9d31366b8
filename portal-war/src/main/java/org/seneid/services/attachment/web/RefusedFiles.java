package org.seneid.services.attachment.web;

import java.io.Serializable;
import java.util.ArrayList;
import org.seneid.platform.web.SessionSlot;

/**
 * What of the last upload was not kept, for the page of its field to say once.
 *
 * @param address of the field's {@link org.seneid.services.attachment.AttachmentPlace}
 */
record RefusedFiles(String address, ArrayList<RefusedFile> files) implements Serializable {

    static final SessionSlot<RefusedFiles> SLOT = new SessionSlot<>("sen.refused-files", RefusedFiles.class);
}
