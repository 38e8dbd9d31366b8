package org.seneid.services.attachment.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.seneid.platform.RuleBroken;

/**
 * Looks at the bytes of a PDF before anything reads it: how much its streams become when they are inflated, whatever their
 * dictionaries say, and whether one is packed in a way that nobody needs.
 */
final class PdfStreams {

    private static final String DAMAGED = "services.attachment.reason.pdf-damaged";

    /** All streams together; a page that was scanned in colour is 25 million bytes. */
    private static final long MOST_INFLATED = 300_000_000;

    private static final int MOST_STREAMS = 20_000;
    private static final int BUFFER = 65_536;
    /** RFC 1950: two bytes before the data, which readers of PDF pass over. */
    private static final int ZLIB_HEAD = 2;

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream(\\r\\n|\\n|\\r)");
    /** A name may have any of its letters as number (ISO 32000-1, 7.3.5). */
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final Pattern PACKED_TWICE = Pattern.compile("/LZWDecode|/RunLengthDecode"
            + "|/F(ilter)?\\s*\\[[^\\]]{0,80}/(FlateDecode|Fl)\\b[^\\]]{0,80}/(FlateDecode|Fl)\\b");

    /** Long enough that compressed data does not contain them by chance. */
    private static final Pattern MORE_THAN_PAGES =
            Pattern.compile("/(JavaScript|Launch|EmbeddedFiles?|RichMedia|FileAttachment)\\b");

    private PdfStreams() {}

    static void check(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        onlyOne(text);
        var names = ESCAPED.matcher(text)
                .replaceAll(one -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(one.group(1), 16))));
        if (PACKED_TWICE.matcher(names).find()) throw new RuleBroken(DAMAGED);
        if (MORE_THAN_PAGES.matcher(names).find()) throw new RuleBroken("services.attachment.reason.pdf-active");
        inflate(file, text);
    }

    private static void inflate(byte[] file, String text) {
        long left = MOST_INFLATED;
        int seen = 0;
        var bytes = new byte[BUFFER];
        var streams = STREAM.matcher(text);
        while (streams.find()) {
            if (seen++ == MOST_STREAMS) throw new RuleBroken(DAMAGED);
            left -= inflated(file, streams.end(), left, bytes);
        }
    }

    /** Behind its end a PDF has nothing: no archive, no page for a browser. */
    private static void onlyOne(String text) {
        int end = text.lastIndexOf("%%EOF");
        if (end < 0 || !text.substring(end + 5).replace("\0", "").isBlank()) throw new RuleBroken(DAMAGED);
    }

    /** @return how many bytes; few where it is no stream of that kind */
    private static long inflated(byte[] file, int start, long left, byte[] bytes) {
        if (start + ZLIB_HEAD >= file.length) return 0;
        var inflater = new Inflater(true);
        try {
            inflater.setInput(file, start + ZLIB_HEAD, file.length - start - ZLIB_HEAD);
            while (!inflater.finished()) {
                if (inflater.inflate(bytes) == 0 && !inflater.finished()) break;
                if (inflater.getBytesWritten() > left) throw new RuleBroken(DAMAGED);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException otherwisePacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
