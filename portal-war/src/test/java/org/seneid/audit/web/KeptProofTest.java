package org.seneid.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seneid.audit.proof.web.Log;
import org.seneid.audit.proof.web.Verifier;

/** A proof beside one that was kept from earlier: what one alone cannot show. */
class KeptProofTest {

    private static final String MOMENT = "2026-11-25T05:00:00.000000Z";

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
    void besideAKeptProofALogThatOnlyGrewHolds() throws Exception {
        var log = new Log(23);
        for (int size = 2; size < 23; size++)
            assertThat(verifier.says(log.proof(size, 1, 22), log.first(size).proof(0, 1)))
                    .contains("YES: the log of " + size + " entries", "YES: all 1 entries of the kept file");
        assertThat(verifier.says(log.proof(0, 1, 22), log.proof(0, 1))).contains("YES: all 1 entries");
    }

    @Test
    void aLogThatWasRewrittenAndSignedAgainIsFoundBesideAKeptProof() throws Exception {
        var kept = new Log(9).first(6).proof(0, 1);
        var forged = new Log(9).changed(2, "kiểm", "kiem");
        assertThat(verifier.says(forged.proof(6, 1, 8))).contains("YES");
        assertThat(verifier.says(forged.proof(6, 1, 8), kept)).contains("does not begin any more");
        assertThat(verifier.says(forged.first(6).proof(0, 1), kept)).contains("does not begin any more");
        assertThat(verifier.says(forged.first(5).proof(0, 1), kept)).contains("NO: the log has 5 entries, fewer");
    }

    @Test
    void anEntryThatIsLeftOutIsFoundBesideAKeptProof() throws Exception {
        var log = new Log(12);
        var kept = log.first(8).proof(0, 1, 3, 7);
        assertThat(verifier.says(log.proof(8, 1, 7, 9))).contains("YES");
        assertThat(verifier.says(log.proof(8, 1, 7, 9), kept))
                .contains("NO: 1 entries of the kept file are missing, number 3 (2026-11-25T05:00:00Z)");
    }

    @Test
    void anEntryOlderThanFiveYearsMayBeGone() throws Exception {
        var log = new Log(12).changed(3, MOMENT, "2021-11-25T04:59:59.000000Z");
        var kept = log.first(8).proof(0, 1, 3, 7);
        assertThat(verifier.says(log.proof(8, 1, 7), kept))
                .contains("YES: all 3 entries of the kept file are there, but 1 that were older than five years");
        var younger = new Log(12).changed(3, MOMENT, "2021-11-25T05:00:01.000000Z");
        assertThat(verifier.says(younger.proof(8, 1, 7), younger.first(8).proof(0, 1, 3, 7)))
                .contains("number 3");
    }

    @Test
    void whatWasSignedIsTakenFromTheKeptProofWhenThePortalLostIt() throws Exception {
        var log = new Log(12);
        var kept = log.first(8).proof(0, 1);
        var lost = withoutNote(log.proof(8, 1), "");
        assertThat(verifier.says(lost)).contains("NOT CHECKED: the portal has not signed a log of that size");
        assertThat(verifier.says(lost, kept)).contains("YES: the log of 8 entries");
        var forged = new Log(12).changed(2, "kiểm", "kiem").proof(8, 1);
        assertThat(verifier.says(withoutNote(forged, "8"), kept)).contains("does not begin any more");
        assertThat(verifier.says(withoutNote(forged, ""), kept))
                .contains("NOT CHECKED")
                .contains("?since=8");
    }

    @Test
    void howTheLogGrewHasToBeTold() throws Exception {
        var log = new Log(12);
        var kept = log.first(8).proof(0, 1);
        assertThat(verifier.says(log.proof(0, 1), kept)).contains("download it with ?since=8");
        assertThat(verifier.says(log.proof(7, 1), kept)).contains("download it with ?since=8");
        assertThat(verifier.says(log.proof(8, 1), new byte[] {'{', '}'})).contains("NOT CHECKED: in the kept file, ");
    }

    /** @param size as today's files have it, or nothing as earlier ones */
    private static byte[] withoutNote(byte[] proof, String size) {
        return new String(proof, StandardCharsets.UTF_8)
                .replaceFirst(
                        "\"earlier\":\\{\"checkpoint\":\"[^\"]*\"", "\"earlier\":{\"checkpoint\":\"" + size + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
