package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.support.CitizenWish.aCitizen;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seneid.browser.Story;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** A citizen takes the proof of their log home and checks it there, by the program that the portal hands out. */
@Story
class ProofStory {

    private static final Pattern SIZE = Pattern.compile("in the log of (\\d+) entries");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-z]{26})\"");

    @TempDir
    Path home;

    private Person citizen;
    private Web web;

    @BeforeEach
    void somebodyLooksAtTheirDocuments() {
        citizen = Support.make(aCitizen().holding(DRIVING_LICENCE));
        web = Web.signedIn(citizen);
        web.get("/documents");
    }

    @Test
    void theWholeLogIsProven() throws Exception {
        var proof = proof("");
        assertThat(verified(proof))
                .contains("YES: %d entries".formatted(entries()))
                .contains("ĐÚNG");
        assertThat(text(proof)).doesNotContain(citizen.number());
    }

    @Test
    void oneEntryIsProvenToItsOwnerAlone() throws Exception {
        var id = ID.matcher(text(proof("")));
        assertThat(id.find()).isTrue();
        var address = "?entry=" + id.group(1);
        assertThat(verified(proof(address))).contains("YES: 1 entries");
        var other = Web.signedIn(Support.make(aCitizen()));
        assertThat(other.get("/access-log/proof.json" + address).status()).isEqualTo(404);
    }

    @Test
    void aLaterProofShowsThatNothingBeforeWasChanged() throws Exception {
        var kept = proof("");
        var size = SIZE.matcher(verified(kept));
        assertThat(size.find()).isTrue();
        Support.moveClock(Duration.ofMinutes(2));
        Web.signedIn(Support.make(aCitizen()));
        web = Web.signedIn(citizen);
        var later = proof("?since=" + size.group(1));
        assertThat(verified(later))
                .contains("YES: the log of " + size.group(1) + " entries", "is still the beginning of it");
        assertThat(verified(later, kept)).contains("entries of the kept file are there", "exit 0");
        assertThat(verified(proof(""), kept)).contains("download it with ?since=" + size.group(1), "exit 2");
        var unsigned = Long.parseLong(size.group(1)) - 1;
        Support.portal("update audit_checkpoint set leaves = -leaves where leaves = " + unsigned);
        assertThat(verified(proof("?since=" + unsigned), kept))
                .contains("NOT CHECKED", "download it with ?since=" + size.group(1), "exit 2")
                .doesNotContain("changed");
        Support.portal("update audit_checkpoint set leaves = -leaves where leaves = -" + unsigned);
        assertThat(web.get("/access-log/proof.json?since=1999999999").status()).isEqualTo(404);
        assertThat(web.get("/access-log/proof.json?since=x").status()).isEqualTo(404);
    }

    @Test
    void whatWasChangedAfterwardsIsFound() throws Exception {
        var proof = proof("");
        var changed = text(proof).replaceFirst("document(s?)\\.(viewed|listed)", "document$1.x$2");
        assertThat(changed).isNotEqualTo(text(proof));
        assertThat(verified(changed.getBytes(StandardCharsets.UTF_8))).contains("NO: entry", "was changed", "exit 1");
    }

    @Test
    void aGuardianTakesNoProofOfTheLogOfAChild() {
        var child = Support.childOf(citizen);
        web.get("/dependants").forms().stream()
                .filter(form -> form.action().equals("/dependants"))
                .findFirst()
                .ifPresent(web::post);
        var log = web.get("/access-log");
        assertThat(log.page().title()).contains(child.get("name"));
        assertThat(log.body()).doesNotContain("proof.json");
        var entry = Support.one("select e.public_id from audit_entry e join account a on a.id = e.owner"
                + " where a.person = '%s' fetch first row only".formatted(child.get("number")));
        for (var query : List.of("", "?entry=" + entry)) {
            var refused = web.get("/access-log/proof.json" + query);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).doesNotContain("sen-proof-1");
        }
    }

    private byte[] proof(String query) {
        return web.bytes("/access-log/proof.json" + query);
    }

    private int entries() {
        var sql =
                "select count(*) c from audit_entry e join account a on a.id = e.owner where a.person = '%s' and leaf is not null and act <> 'log.proof-taken'";
        return Integer.parseInt(
                Support.portal(sql.formatted(citizen.number())).get(0).get("c"));
    }

    @Test
    void anEntryThatWasTakenOutOfTheLogIsMissedBesideAKeptProof() throws Exception {
        var kept = proof("");
        var size = SIZE.matcher(verified(kept));
        assertThat(size.find()).isTrue();
        var id = ID.matcher(text(kept));
        assertThat(id.find()).isTrue();
        var entry = " where public_id = '%s'".formatted(id.group(1));
        var other = Support.citizen(1).get("id");
        var owner = Support.one("select owner from audit_entry" + entry);
        Support.portal("update audit_entry set owner = " + other + entry);
        Support.portal("update audit_checkpoint set leaves = -leaves where leaves = " + size.group(1));
        try {
            var later = proof("?since=" + size.group(1));
            assertThat(verified(later)).contains("NOT CHECKED: the portal has not signed", "exit 2");
            assertThat(verified(later, kept)).contains("NO: 1 entries of the kept file are missing, number ", "exit 1");
        } finally {
            Support.portal("update audit_entry set owner = " + owner + entry);
            Support.portal("update audit_checkpoint set leaves = -leaves where leaves = -" + size.group(1));
        }
    }

    private String verified(byte[] proof, byte[]... kept) throws Exception {
        var program = Files.write(home.resolve("Verify.java"), new Web().bytes("/Verify.java"));
        var file = Files.write(home.resolve("proof.json"), proof);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, program.toString(), file.toString()));
        for (var earlier : kept)
            command.add(Files.write(home.resolve("kept.json"), earlier).toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = text(process.getInputStream().readAllBytes());
        return said + "exit " + process.waitFor();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
