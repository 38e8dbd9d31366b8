package org.seneid.services.attachment.web;

import java.text.NumberFormat;
import java.util.Locale;

/** A number of bytes as people read it, such as {@code 1,8 MB}. */
final class FileSize {

    private static final int KILO = 1024;

    private FileSize() {}

    static String of(long bytes, Locale language) {
        var number = NumberFormat.getInstance(language);
        double kilo = (double) bytes / KILO;
        if (kilo < KILO) return number.format((long) Math.ceil(kilo)) + "\u00a0KB";
        number.setMaximumFractionDigits(1);
        return number.format(kilo / KILO) + "\u00a0MB";
    }
}
