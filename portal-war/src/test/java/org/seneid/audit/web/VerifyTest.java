package org.seneid.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seneid.audit.proof.web.Log;
import org.seneid.audit.proof.web.Verifier;

/** The program that checks proofs, held against true ones and against whatever can be done to one. */
class VerifyTest {

    /** Something was found to be wrong, or the file cannot be read. */
    private static final String REFUSED = "SAI: [^\n]+\nNO: [^\n]+|CHƯA KIỂM TRA ĐƯỢC: [^\n]+\nNOT CHECKED: [^\n]+";

    /** Long ago on whatever computer this runs. */
    private static final Instant PAST = Instant.parse("2024-01-01T00:00:00Z");

    @TempDir
    static Path folder;

    private static Verifier verifier;

    @BeforeAll
    static void compile() throws Exception {
        verifier = new Verifier(folder);
    }

    @AfterAll
    static void close() throws Exception {
        verifier.close();
    }

    @Test
    void anyEntriesOfAnyLogAreProven() throws Exception {
        var chance = new Random(9162);
        for (int size = 1; size < 40; size++) {
            var own = LongStream.range(0, size)
                    .filter(i -> chance.nextInt(3) == 0)
                    .toArray();
            assertThat(verifier.says(new Log(size).proof(0, own)))
                    .contains("YES: %d entries are in the log of %d entries".formatted(own.length, size))
                    .contains("ĐÚNG: %d mục".formatted(own.length), "12:00:00, 25/11/2026");
        }
    }

    @Test
    void aWholeLogThatTakesSeveralThreadsIsProven() throws Exception {
        var log = new Log(50_000);
        assertThat(verifier.says(log.proof(0, log.all()))).contains("YES: 50000 entries");
        var own = Arrays.stream(log.all()).filter(i -> i % 2 == 1).toArray();
        assertThat(verifier.says(log.proof(0, own))).contains("YES: 25000 entries");
    }

    @Test
    void aLogThatGrewIsProvenToBeginAsItWas() throws Exception {
        for (int size = 1; size < 20; size++)
            for (int since = 1; since <= size; since++)
                assertThat(verifier.says(new Log(size).proof(since, 0)))
                        .contains("YES: the log of %d entries".formatted(since));
    }

    @Test
    void whicheverByteIsChangedTakenOutOrPutInIsFound() throws Exception {
        var proof = new Log(7).proof(3, 1, 5);
        assertThat(verifier.says(proof)).contains("YES");
        IntStream.range(0, proof.length).parallel().forEach(i -> {
            var changed = proof.clone();
            changed[i] ^= (byte) (i % 2 == 0 ? 1 : 0x20);
            assertThat(verifier.says(changed)).as("byte %d changed", i).matches(REFUSED);
            var shorter = spliced(proof, i, 1, new byte[0]);
            assertThat(verifier.says(shorter)).as("byte %d taken out", i).matches(REFUSED);
            var longer = spliced(proof, i, 0, new byte[] {i % 2 == 0 ? (byte) ' ' : proof[i]});
            assertThat(verifier.says(longer)).as("a byte put in at %d", i).matches(REFUSED);
        });
    }

    @Test
    void tellsWhichEntryWasChanged() throws Exception {
        var text = new String(new Log(7).proof(0, 1, 5), StandardCharsets.UTF_8);
        var changed = text.replaceFirst("(0005.*?)kiểm", "$1kiem");
        assertThat(changed).isNotEqualTo(text);
        assertThat(says(changed)).contains("entry 5 of the log was changed", "mục số 5 trong nhật ký đã bị sửa");
    }

    @Test
    void anEntryRewrittenWithItsHashDoesNotGiveTheSignedRoot() throws Exception {
        var honest = new String(new Log(7).proof(0, 1, 5), StandardCharsets.UTF_8);
        var forged = new Log(7).changed(5, "kiểm", "kiem");
        var checkpoint = honest.substring(0, honest.indexOf(",\"earlier\""));
        var rest = new String(forged.proof(0, 1, 5), StandardCharsets.UTF_8);
        assertThat(says(checkpoint + rest.substring(rest.indexOf(",\"earlier\""))))
                .contains("do not give the signed root");
    }

    @Test
    void aMemberThatItDoesNotKnowIsAFailure() throws Exception {
        var text = new String(new Log(7).proof(0, 1, 5), StandardCharsets.UTF_8);
        assertThat(says(text.replace(",\"v\":1}", ",\"v\":1,\"x\":1}"))).contains("entry 1 of the log has a member");
        assertThat(says(text.replace("{\"act\"", "{\"aaa\":\"\",\"act\""))).contains("entry 1 of the log has a member");
        assertThat(says(text.replaceFirst("]}$", "],\"more\":1}"))).matches(REFUSED);
        assertThat(says(text.replace(",\"nodes\"", ",\"more\":1,\"nodes\""))).contains("not known at byte");
        assertThat(says(text.replace("\"index\":1,", "\"index\":1,\"index\":1,")))
                .matches(REFUSED);
    }

    @Test
    void hashesThatAreLeftOverOrMissingAreAFailure() throws Exception {
        var text = new String(new Log(7).proof(0, 1, 5), StandardCharsets.UTF_8);
        var hash = text.replaceFirst("(?s).*\"nodes\":\\[(\"[0-9a-f]{64}\").*", "$1");
        assertThat(says(text.replace("\"nodes\":[", "\"nodes\":[" + hash + ",")))
                .contains("NO: ");
        assertThat(says(text.replace("\"nodes\":[" + hash + ",", "\"nodes\":[")))
                .contains("hashes are missing");
        assertThat(says(text.replace("]" + ",\"entries\"", "," + hash + "],\"entries\"")))
                .contains("left over");
    }

    @Test
    void aLogThatWasRewrittenDoesNotBeginAsItWasSigned() throws Exception {
        var honest = new String(new Log(9).proof(4, 8), StandardCharsets.UTF_8);
        var forged = new String(new Log(9).changed(2, "kiểm", "kiem").proof(4, 8), StandardCharsets.UTF_8);
        var earlier = honest.replaceFirst("(?s).*(\"earlier\":\\{\"checkpoint\":\"[^\"]*\").*", "$1");
        var other = forged.replaceFirst("(?s).*(\"earlier\":\\{\"checkpoint\":\"[^\"]*\").*", "$1");
        assertThat(says(forged)).contains("YES");
        assertThat(says(forged.replace(other, earlier))).contains("does not begin any more");
    }

    @Test
    void anEntryIsNotOldEnoughByADateThatHasNotCome() throws Exception {
        var kept = new Log(9).first(8).proof(0, 1, 5);
        var dated = new Log(9).signedAt(Instant.parse("2040-01-01T00:00:00Z")).proof(8, 1);
        var lacking = new Log(9).signedAt(Instant.parse("2026-11-26T05:09:59Z")).proof(8, 1, 8);
        var later = Instant.parse("2032-01-01T00:00:00Z");
        assertThat(verifier.says(dated)).contains("NOT CHECKED", "10 minutes are allowed");
        assertThat(verifier.says(dated, kept)).contains("NOT CHECKED", "10 minutes are allowed");
        assertThat(verifier.says(kept, dated)).contains("in the kept file, the file was signed at 2040");
        assertThat(verifier.says(lacking, kept)).contains("NO: 1 entries of the kept file are missing");
        assertThat(verifier.says(lacking, kept, later)).contains("NO: 1 entries of the kept file are missing");
        assertThat(verifier.says(new Log(9).signedAt(later).proof(8, 1, 8), kept, later))
                .contains("YES: all 2 entries of the kept file are there, but 1 that were older");
    }

    @Test
    void runsFromItsSourceAndTellsByItsExitWhatItFound() throws Exception {
        var proof = Files.write(
                folder.resolve("proof.json"), new Log(3).signedAt(PAST).proof(0, 1));
        assertThat(run(List.of(folder.resolve("Verify.java").toString()), proof))
                .isZero();
        assertThat(run(
                        proof,
                        Files.write(
                                folder.resolve("kept.json"),
                                new Log(2).signedAt(PAST).proof(0, 1))))
                .isEqualTo(2);
        assertThat(run(
                        proof,
                        Files.write(
                                folder.resolve("kept.json"),
                                new Log(4).signedAt(PAST).proof(0, 1))))
                .isEqualTo(1);
        Files.write(proof, new byte[] {'{', '}'});
        assertThat(run(proof)).isEqualTo(2);
        assertThat(run(folder.resolve("none.json"))).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    /** As it was compiled for the other tests. */
    private static int run(Path... proofs) throws Exception {
        return run(List.of("-cp", folder.toString(), "Verify"), proofs);
    }

    private static int run(List<String> program, Path... proofs) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program);
        for (var proof : proofs) command.add(proof.toString());
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().put("LC_ALL", "C");
        return process.start().waitFor();
    }

    private static String says(String proof) {
        return verifier.says(proof.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] spliced(byte[] bytes, int at, int out, byte[] in) {
        var result = new byte[bytes.length - out + in.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(in, 0, result, at, in.length);
        System.arraycopy(bytes, at + out, result, at + in.length, bytes.length - at - out);
        return result;
    }
}
