package org.seneid.services.attachment.file;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.seneid.platform.RuleBroken;

/** Tells what a file is by its first bytes; its name and what a browser says of it count for nothing. */
final class FileSignature {

    private static final int LOOKED_AT = 4_096;
    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis");
    /** An Office Open XML package names its parts so (ECMA-376 part 2). */
    private static final Pattern OFFICE =
            Pattern.compile("\\[Content_Types]\\.xml|word/|xl/|ppt/|mimetypeapplication/vnd");

    private FileSignature() {}

    /** @throws RuleBroken {@code services.attachment.reason.…}, which names what the file is, when it is not kept */
    static FileKind kind(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) return FileKind.JPEG;
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) return FileKind.PNG;
        if (head.startsWith("%PDF-")) return FileKind.PDF;
        throw new RuleBroken("services.attachment.reason." + named(head));
    }

    private static String named(String head) {
        if (head.isEmpty()) return "empty";
        if (head.startsWith("ftyp", 4) && head.length() >= 12 && HEIF_BRANDS.contains(head.substring(8, 12)))
            return "heic";
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return "webp";
        if (head.startsWith("GIF8")) return "gif";
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return "office";
        if (head.startsWith("PK")) return OFFICE.matcher(head).find() ? "office" : "archive";
        if (head.startsWith("\u001f\u008b") || head.startsWith("Rar!") || head.startsWith("7z\u00bc\u00af"))
            return "archive";
        return "unknown";
    }
}
