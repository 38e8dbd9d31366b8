package org.seneid.registry.sandbox.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/** The country's lists, written as text: one entry a line, its parts between bars, notes after a hash. */
final class DataFile {

    private DataFile() {}

    static List<String[]> lines(String file) {
        try (var in = DataFile.class.getResourceAsStream("/sandbox/" + file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
