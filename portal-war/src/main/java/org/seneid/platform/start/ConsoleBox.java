package org.seneid.platform.start;

import java.util.ArrayList;
import java.util.List;

/** A titled box of labelled lines for the console; a text of several lines stays under its label. */
final class ConsoleBox {

    private final List<String> lines = new ArrayList<>();

    ConsoleBox(String title) {
        lines.add(title);
        lines.add("");
    }

    ConsoleBox line(String label, String text) {
        var shown = label;
        for (var part : text.split("\n")) {
            lines.add("%-12s %s".formatted(shown, part));
            shown = "";
        }
        return this;
    }

    @Override
    public String toString() {
        var width = lines.stream().mapToInt(String::length).max().orElse(0);
        var bar = "─".repeat(width + 2);
        var box = new StringBuilder("\n┌" + bar + "┐\n");
        for (var line : lines) {
            box.append("│ ")
                    .append(line)
                    .append(" ".repeat(width - line.length()))
                    .append(" │\n");
        }
        return box.append("└").append(bar).append("┘").toString();
    }
}
