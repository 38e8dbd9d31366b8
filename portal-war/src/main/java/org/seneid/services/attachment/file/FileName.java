package org.seneid.services.attachment.file;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import org.seneid.platform.NormalizedText;

/** The name of a file as it is shown: without folders and letters that cannot be seen, never longer than a line. */
public record FileName(String value) {

    private static final int LONGEST = 80;
    private static final int LONGEST_EXTENSION = 8;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    /** Controls, marks of direction, halves of letters and what no font shows. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern FORBIDDEN = Pattern.compile("[:*?\"<>|]");

    /** @param value as the browser sends it, with folders perhaps; may be null */
    public FileName {
        var name = NormalizedText.of(value == null ? "" : value, Form.NFC);
        name = UNSEEN.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll("");
        name = SPACES.matcher(FORBIDDEN.matcher(name).replaceAll("_")).replaceAll(" ");
        value = shortened(name.strip());
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) return name;
        var extension = extension(name);
        var end = extension.isEmpty() || extension.length() > LONGEST_EXTENSION ? "" : "." + extension;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1 - end.length())) + "…" + end;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The same with the ending of what the file is. */
    FileName of(FileKind kind) {
        if (kind.hasExtension(extension(value))) return this;
        var stem = value.isEmpty() ? "file" : value;
        return new FileName(stem + "." + kind.extension());
    }

    @Override
    public String toString() {
        return value;
    }
}
