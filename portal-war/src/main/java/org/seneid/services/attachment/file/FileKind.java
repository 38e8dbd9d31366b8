package org.seneid.services.attachment.file;

import java.util.Set;

/** The kinds of files that are kept. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", Set.of("jpg", "jpeg", "jfif")),
    PNG("image/png", "png", Set.of("png")),
    PDF("application/pdf", "pdf", Set.of("pdf"));

    private final String mediaType;
    private final String extension;
    private final Set<String> extensions;

    FileKind(String mediaType, String extension, Set<String> extensions) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    boolean hasExtension(String written) {
        return extensions.contains(written);
    }

    public boolean picture() {
        return this != PDF;
    }
}
