package org.seneid.services.attachment.file;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.seneid.platform.RuleBroken;

/** Refuses a PDF that cannot be read, is locked, is a book, or does more than show pages (ISO 32000-1, 12.6 and 7.11). */
final class PdfCheck {

    private static final int MOST_PAGES = 60;
    private static final int MOST_OBJECTS = 100_000;
    private static final int DEEPEST = 60;
    private static final String DAMAGED = "services.attachment.reason.pdf-damaged";
    private static final Set<String> KEYS =
            Set.of("JS", "JavaScript", "EF", "EmbeddedFiles", "XFA", "RichMediaContent", "RichMediaSettings");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound");
    private static final Set<String> PARTS = Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    private PdfCheck() {}

    static void check(byte[] file) {
        PdfStreams.check(file);
        try (var pdf = Loader.loadPDF(file)) {
            if (pdf.isEncrypted()) throw new RuleBroken("services.attachment.reason.pdf-locked");
            pages(pdf.getNumberOfPages());
            objects(pdf);
        } catch (InvalidPasswordException locked) {
            throw new RuleBroken("services.attachment.reason.pdf-locked");
        } catch (RuleBroken why) {
            throw why;
        } catch (IOException | RuntimeException | StackOverflowError damaged) { // an array within an array, and so on
            throw new RuleBroken(DAMAGED);
        }
    }

    private static void pages(int number) {
        if (number < 1) throw new RuleBroken(DAMAGED);
        if (number > MOST_PAGES) throw new RuleBroken("services.attachment.reason.pdf-too-long", MOST_PAGES);
    }

    /** All that the file has, whether a page leads to it or not. */
    private static void objects(PDDocument pdf) throws IOException {
        var document = pdf.getDocument();
        var keys = document.getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) throw new RuleBroken(DAMAGED);
        for (var key : Set.copyOf(keys)) look(document.getObjectFromPool(key).getObject(), 0);
        look(document.getTrailer(), 0);
    }

    private static void look(COSBase at, int depth) {
        if (depth > DEEPEST) throw new RuleBroken(DAMAGED);
        if (at instanceof COSDictionary dictionary) {
            if (active(dictionary)) throw new RuleBroken("services.attachment.reason.pdf-active");
            for (var value : dictionary.getValues()) if (!(value instanceof COSObject)) look(value, depth + 1);
        } else if (at instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++)
                if (!(array.get(i) instanceof COSObject)) look(array.get(i), depth + 1);
        }
    }

    private static boolean active(COSDictionary dictionary) {
        return dictionary.keySet().stream().map(COSName::getName).anyMatch(KEYS::contains)
                || contains(ACTIONS, dictionary, COSName.S)
                || contains(PARTS, dictionary, COSName.SUBTYPE);
    }

    private static boolean contains(Set<String> names, COSDictionary dictionary, COSName key) {
        var name = dictionary.getNameAsString(key);
        return name != null && names.contains(name);
    }
}
