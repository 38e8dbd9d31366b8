package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.archive.Archiver;
import org.seneid.audit.archive.Archives;
import org.seneid.audit.proof.Proofs;
import org.seneid.audit.sequencer.CheckpointSigner;
import org.seneid.audit.sequencer.Sequencer;
import org.seneid.audit.sequencer.TreeTable;
import org.seneid.audit.tree.Range;
import org.seneid.audit.tree.SignedNote;
import org.seneid.audit.tree.TreeHash;
import org.seneid.audit.verification.Discrepancy.Kind;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;

/** Closed months go into files, and out of the database after five years; what is left is proven as before. */
@InContainer
@OnPostgreSQLToo
class ArchiveIT {

    private static final Pattern LINE = Pattern.compile(
            "\\{\"leaf\":(\\d+),\"hash\":\"([0-9a-f]{64})\",\"salt\":\"([0-9a-f]{32})\",\"entry\":(\\{.*})}");

    @Inject
    private Archiver archiver;

    @Inject
    private Sequencer sequencer;

    @Inject
    private Proofs proofs;

    @Inject
    private Verified verified;

    @Inject
    private CheckpointSigner signer;

    @Inject
    private Event<Audited> happened;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private ArchivedTrail archived;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private Actor citizen;
    private YearMonth now;

    private record Seen(AccountId citizen) implements Audited {

        @Override
        public String act() {
            return "test.seen";
        }
    }

    @BeforeEach
    void aMonthOfTheLog() throws Exception {
        citizen = citizens.citizen();
        now = archived.now();
        happens();
        archived.keep();
    }

    @AfterEach
    void asItWas() throws Exception {
        archived.putBack();
    }

    @Test
    void aClosedMonthIsInOneSignedFileHoweverOftenItIsAskedFor() throws Exception {
        archiver.work();
        assertThat(archived.months()).as("the month is not over").isEmpty();
        archived.workIn(now.plusMonths(1));
        archiver.work();
        assertThat(archived.months()).hasSize(1);
        var month = archived.months().get(0);
        assertThat(month.get("period")).isEqualTo(now.toString());
        assertThat(SignedNote.opened(month.get("note"), signer.keys()).orElseThrow())
                .contains("archive " + now, month.get("first_leaf") + " " + month.get("end_leaf"), month.get("sha256"));
        var lines = lines(month.get("file"));
        assertThat(lines.get(0)).startsWith("{\"format\":\"sen-archive-1\",\"month\":\"" + now);
        assertThat(lines).hasSize(1 + Integer.parseInt(month.get("end_leaf")));
        assertThat(root(lines)).isEqualTo(storedRoot(Long.parseLong(month.get("end_leaf"))));
    }

    @Test
    void afterFiveYearsTheEntriesAreGoneAndWhatIsLeftIsProven() throws Exception {
        archived.workIn(now.plusMonths(1));
        happens();
        archived.workIn(now.plus(Archives.KEPT));
        assertThat(entries()).as("not five years yet").isEqualTo(2);
        archived.workIn(now.plusMonths(1).plus(Archives.KEPT));
        assertThat(entries()).isEqualTo(1);
        var proof = as.citizen(citizen, () -> proofs.ofAll(OptionalLong.empty()));
        assertThat(proof.leaves()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(verified.found()).isEmpty();
        assertThat(verified.done().getExpired()).isPositive();
    }

    @Test
    void aMonthWhoseFileIsLostIsNotDeleted() throws Exception {
        archived.workIn(now.plusMonths(1));
        Files.delete(ArchivedTrail.file(archived.months().get(0).get("file")));
        archived.workIn(now.plusYears(6));
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aFileThatWasReplacedIsFound() throws Exception {
        archived.workIn(now.plusMonths(1));
        Files.writeString(ArchivedTrail.file(archived.months().get(0).get("file")), "another");
        assertThat(verified.found()).containsExactly(tuple(Kind.ARCHIVE, 0L, null));
    }

    @Test
    void aMonthThatSomebodyMadeLongerIsFoundAndTakesNoEntryOfTheNextWithIt() throws Exception {
        archived.workIn(now.plusMonths(1));
        happens();
        databases.portal("update audit_archive set end_leaf = end_leaf + 100");
        assertThat(verified.found()).containsExactly(tuple(Kind.ARCHIVE, 0L, null));
        archived.workIn(now.plusMonths(1).plus(Archives.KEPT));
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void whatWasDeletedBeforeItsTimeIsFoundThoughTheMonthIsSaidToBeOver() throws Exception {
        archived.workIn(now.plusMonths(1));
        databases.portal("update audit_archive set expired_at = written_at");
        archiver.work();
        assertThat(entries()).isEqualTo(1);
        databases.portal(
                "delete from audit_entry where act = 'test.seen' and owner = ?",
                citizen.account().value());
        assertThat(verified.found())
                .singleElement()
                .satisfies(found -> assertThat(found.toList().get(0)).isEqualTo(Kind.DELETED));
    }

    @Test
    void aFileIsNotWrittenAnewFromEntriesThatAreGone() throws Exception {
        archived.workIn(now.plusMonths(1));
        var file = ArchivedTrail.file(archived.months().get(0).get("file"));
        var written = Files.readAllBytes(file);
        databases.portal(
                "delete from audit_entry where act = 'test.seen' and owner = ?",
                citizen.account().value());
        databases.portal("delete from audit_archive");
        archiver.work();
        assertThat(archived.months()).isEmpty();
        assertThat(file).hasBinaryContent(written);
        Files.delete(file);
    }

    private void happens() throws Exception {
        as.citizen(citizen, () -> happened.fire(new Seen(citizen.account())));
        sequencer.last();
    }

    /** The root that what is in the file leads to, without the database. */
    private static byte[] root(List<String> lines) {
        var hex = HexFormat.of();
        var hashes = lines.stream()
                .skip(1)
                .map(line -> {
                    var read = LINE.matcher(line);
                    assertThat(read.matches()).as(line).isTrue();
                    var hash = TreeHash.leaf(
                            hex.parseHex(read.group(3)), read.group(4).getBytes(StandardCharsets.UTF_8));
                    assertThat(hex.formatHex(hash)).isEqualTo(read.group(2));
                    return hash;
                })
                .toList();
        return root(hashes, Range.ofTree(hashes.size()));
    }

    private static byte[] root(List<byte[]> hashes, Range range) {
        return range.size() == 1
                ? hashes.get((int) range.from())
                : TreeHash.node(root(hashes, range.left()), root(hashes, range.right()));
    }

    private byte[] storedRoot(long size) throws Exception {
        try (var connection = database.getConnection()) {
            return new TreeTable(connection).hashes(List.of(Range.ofTree(size))).get(0);
        }
    }

    private static List<String> lines(String name) throws Exception {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(ArchivedTrail.file(name))), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    private int entries() throws Exception {
        return databases
                .portal(
                        "select id from audit_entry where act = 'test.seen' and owner = ?",
                        citizen.account().value())
                .size();
    }
}
