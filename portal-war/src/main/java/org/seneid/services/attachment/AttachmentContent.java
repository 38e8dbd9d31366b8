package org.seneid.services.attachment;

import org.seneid.services.attachment.file.FileKind;

/**
 * A file to hand out.
 *
 * @param kind what the bytes are
 */
public record AttachmentContent(String name, FileKind kind, byte[] bytes) {}
