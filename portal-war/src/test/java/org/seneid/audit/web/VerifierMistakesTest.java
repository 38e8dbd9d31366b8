package org.seneid.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.seneid.audit.proof.web.Log;
import org.seneid.audit.proof.web.Verifier;

/** What people do wrong with the program that checks proofs: it tells them how to do it right, and never that the log was changed. */
class VerifierMistakesTest {

    private static final Instant LATER = Instant.parse("2026-11-25T06:00:00Z");

    @TempDir
    static Path folder;

    private static Verifier verifier;

    private final Map<String, String> said = new LinkedHashMap<>();

    @BeforeAll
    static void compile() throws Exception {
        verifier = new Verifier(folder);
    }

    @AfterAll
    static void close() throws Exception {
        verifier.close();
    }

    @TestFactory
    Stream<DynamicTest> mistakesInOneFile() throws Exception {
        var proof = new Log(9).proof(4, 1, 5, 8);
        var text = new String(proof, StandardCharsets.UTF_8);
        says("empty", "", "not whole");
        says("a web page", "<!DOCTYPE html>\n<html lang=\"vi\"><title>Đăng nhập</title></html>", "is a web page");
        says("a web page with a mark in front", "\uFEFF\r\n<html></html>", "is a web page");
        says("the page of the log as CSV", "time,act\n2026-11-25,viewed\n", "is not a proof");
        says("an answer that refuses", "{\"status\":404}", "is not a proof");
        says("packed", "\u001f\u008b\b\0\0", "is not a proof");
        says("a mark in front", "\uFEFF" + text, "leave it as it comes");
        says("a line at the end", text + "\r\n", "leave it as it comes");
        says("laid out by a browser", text.replace("{", "{\n  ").replace(":", ": "), "leave it as it comes");
        says("of a later form", text.replace("sen-proof-1", "sen-proof-2"), "download Verify.java again");
        says("with a later entry", text.replace("\"v\":1", "\"v\":2"), "download both the file and Verify.java");
        says("of another portal", text.replace("sen.trail", "example.trail"), "from one portal");
        says("of another key", text.replaceAll("\u2014 sen.trail ....", "\u2014 sen.trail AAAA"), "from one portal");
        told(
                "since a size never signed",
                new Log(9).proofSinceUnsigned(4, "4", 1),
                "has not signed a log of that size");
        told(
                "the same, of an earlier form",
                new Log(9).proofSinceUnsigned(4, "", 1),
                "has not signed a log of that size");
        told(
                "the clock is slow",
                new Log(9).signedAt(Instant.parse("2026-11-26T05:11:00Z")).proof(0, 1),
                "set the clock");
        return tests();
    }

    /** Each mistake, as if it had been made with the new file and with the kept one. */
    @TestFactory
    Stream<DynamicTest> mistakesWithTwoFiles() throws Exception {
        var log = new Log(9).signedAt(LATER);
        var kept = new Log(9).first(5).proof(0, 1, 3);
        var since = "download it with ?since=5";
        compared("in the wrong order", kept, log.proof(5, 1, 3, 8), "name the new file first");
        compared("the same twice", kept, kept, "the same one");
        compared("without since", log.proof(0, 1, 3, 8), kept, since);
        compared("since another size", log.proof(3, 1, 3, 8), kept, since);
        for (int size = 1; size <= 9; size++)
            if (size != 5) {
                compared("since %d".formatted(size), log.proofSinceUnsigned(size, "" + size, 1, 3), kept, since);
                compared("since %d, untold".formatted(size), log.proofSinceUnsigned(size, "", 1, 3), kept, since);
            }
        compared("of one entry", log.proof(5, 3), kept, "download the proof of your whole log");
        var other = new Log(9).changed(8, "\"owner\":\"\"", "\"owner\":\"x\"").signedAt(LATER);
        compared("of two accounts", other.proof(5, 8), kept, "of the same account");
        compared(
                "kept as a web page",
                log.proof(5, 1, 3),
                "<html>".getBytes(StandardCharsets.UTF_8),
                "in the kept file, the file is a web page");
        compared(
                "kept and cut off",
                log.proof(5, 1, 3),
                Arrays.copyOf(kept, 700),
                "in the kept file, the file is not whole");
        return tests();
    }

    @Test
    void aDownloadThatWasCutOffIsNotWhole() throws Exception {
        var proof = new Log(9).proof(4, 1, 5, 8);
        for (int i = 0; i < proof.length; i++)
            assertThat(verifier.says(Arrays.copyOf(proof, i)))
                    .as("cut at %d", i)
                    .contains("NOT CHECKED: the file is not whole");
    }

    /** A kept file is good for comparing even if it was itself taken since a size that nobody signed, and a log need not grow. */
    @Test
    void whatCanBeComparedIs() throws Exception {
        var all = new long[] {1, 3};
        var kept = new Log(9).first(5).proofSinceUnsigned(3, "3", all);
        var log = new Log(9).signedAt(LATER);
        assertThat(verifier.says(log.proof(5, all), kept)).contains("YES: all 2 entries of the kept file");
        assertThat(verifier.says(log.proofSinceUnsigned(5, "5", all), kept))
                .contains("YES: all 2 entries of the kept file");
        assertThat(verifier.says(log.proofSinceUnsigned(5, "", all), kept))
                .contains("YES: all 2 entries of the kept file");
        assertThat(verifier.says(log.first(5).proofSinceUnsigned(2, "2", all), kept))
                .contains("YES: all 2 entries of the kept file");
    }

    private void says(String mistake, String file, String advice) {
        told(mistake, file.getBytes(StandardCharsets.UTF_8), advice);
    }

    private void told(String mistake, byte[] file, String advice) {
        said.put(mistake, verifier.says(file) + "|" + advice);
    }

    private void compared(String mistake, byte[] file, byte[] kept, String advice) {
        said.put(mistake, verifier.says(file, kept) + "|" + advice);
    }

    private Stream<DynamicTest> tests() {
        return said.entrySet().stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.getKey(), () -> {
                    var parts = mistake.getValue().split("\\|");
                    assertThat(parts[0])
                            .startsWith("CHƯA KIỂM TRA ĐƯỢC: ")
                            .contains("\nNOT CHECKED: ", parts[1])
                            .doesNotContain("NO: ", "YES: ", "SAI", "ĐÚNG", "changed", "sửa");
                }));
    }
}
