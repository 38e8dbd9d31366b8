package org.seneid.platform.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows for a spreadsheet: RFC 4180, with the mark by which spreadsheets know UTF-8. A cell that they would take for a
 * formula begins with an apostrophe, which shows it as text.
 */
public final class Csv {

    private static final String UTF_8_MARK = "\ufeff";
    private static final String LINE_END = "\r\n";
    /** Some spreadsheets skip blanks before they look. */
    private static final Pattern FORMULA = Pattern.compile("[\\p{Z}\\s]*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\\t\\r\\n]");

    private static final Pattern QUOTED = Pattern.compile("[\",;\\t\\r\\n]");

    private final StringBuilder lines = new StringBuilder(UTF_8_MARK);

    public Csv row(List<String> cells) {
        lines.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append(LINE_END);
        return this;
    }

    private static String cell(String text) {
        var safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
