package org.seneid.services.attachment.file;

/** A file that passed all checks; only {@link FileCheck} makes one. */
public final class AcceptedFile {

    private final FileName name;
    private final FileKind kind;
    private final byte[] content;
    private final byte[] preview;

    AcceptedFile(FileName name, FileKind kind, byte[] content, byte[] preview) {
        this.name = name.of(kind);
        this.kind = kind;
        this.content = content;
        this.preview = preview;
    }

    public FileName name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public byte[] content() {
        return content.clone();
    }

    /** A small JPEG of a picture; empty of a PDF. */
    public byte[] preview() {
        return preview.clone();
    }
}
