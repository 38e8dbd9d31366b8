import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.RecursiveTask;
import java.util.stream.IntStream;

/**
 * Checks a proof of the access log, without the portal and without trusting it, alone or beside one that was kept:
 *
 * <pre>java Verify.java proof.json [kept.json]</pre>
 *
 * Nothing but a Java of version 17 or newer is needed. It ends with 0 when all holds ("YES"), with 1 when something does not
 * ("NO": it says where), and with 2 when that could not be found out ("NOT CHECKED": it says what to do), as with two files
 * in the wrong order or a download that was cut off.
 *
 * <p>Each entry of everybody's log is a leaf of one tree (RFC 6962, section 2.1), and the portal signs the tree's size and
 * root once a minute (a "checkpoint", c2sp.org/tlog-checkpoint). A proof has somebody's entries and the hashes of the parts
 * of the tree between them. If these together give the signed root, the entries are in the log, word for word, at their
 * places.
 *
 * <p>What one proof cannot show: that it has all of somebody's entries, and that the portal shows everybody the same log.
 * Whoever has its key can sign a second one. Keep your proofs, and take a later one with {@code ?since=} and the size of the
 * log in the kept one. Beside each other they show that the later log begins as the earlier one was, and that none of your
 * entries is missing but those that were older than five years, which the portal deletes. Size and root are printed, to be
 * compared with what others have.
 *
 * <p>The portal's own word is not enough for what time it is, since an entry that it wants to be rid of would be old enough
 * in a log that it dates ahead: nothing counts that was signed later than this computer's clock says, by more than ten
 * minutes.
 *
 * <p>The file is read as exactly one form: no member that is not known, none twice, none missing, nothing between or after.
 */
public final class Verify {

    /** The keys that the portal signs with, as it wrote them here when it handed this file out: name+id+base64. */
    private static final String[] KEYS = {
        /*keys*/
    };

    private static final int HASH = 32;
    private static final int SALT = 16;
    private static final int KEY_ID = 4;

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            if (args.length < 1 || args.length > 2) throw Broken.unchecked("java Verify.java proof.json [kept.json]");
            var file = read(args[0]);
            out.println(args.length == 1 ? check(file, KEYS) : check(file, read(args[1]), KEYS));
        } catch (Broken broken) {
            out.println(broken.getMessage());
            System.exit(broken.unchecked ? 2 : 1);
        }
    }

    private static byte[] read(String name) throws Broken {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException | InvalidPathException | OutOfMemoryError unreadable) {
            throw Broken.unchecked(
                    "không đọc được tệp %s (%s)".formatted(name, unreadable),
                    "the file %s cannot be read (%s)".formatted(name, unreadable));
        }
    }

    static String check(byte[] file, String... keys) throws Broken {
        return check(file, Instant.now(), keys);
    }

    static String check(byte[] file, byte[] kept, String... keys) throws Broken {
        return check(file, kept, Instant.now(), keys);
    }

    /**
     * @param clock the time here
     * @return what holds, in words; a proof that does not hold, or that could not be checked, ends in {@link Broken}
     */
    static String check(byte[] file, Instant clock, String... keys) throws Broken {
        var proof = Proof.read(file, clock, keys);
        if (proof.growth != null) proof.growth.check(proof.now);
        return proof.holds();
    }

    /** The same beside a proof that was kept from earlier: what that one had must still be there. */
    static String check(byte[] file, byte[] kept, Instant clock, String... keys) throws Broken {
        var proof = Proof.read(file, clock, keys);
        if (Arrays.equals(file, kept))
            throw Broken.unchecked(
                    "hai tệp là một: hãy tải tệp mới rồi đặt trước tệp đã giữ",
                    "both files are the same one: download a new file and name it before the kept one");
        Proof earlier;
        try {
            earlier = Proof.read(kept, clock, keys);
            if (earlier.growth != null && earlier.growth.earlier != null) earlier.growth.check(earlier.now);
        } catch (Broken broken) {
            throw broken.inKept();
        }
        var later = proof.after(earlier.now);
        return later.holds() + new Missing(earlier, kept, file, clock).in(later);
    }

    /** A proof whose entries give the signed root. */
    private record Proof(Checkpoint now, Growth growth, Entries entries) {

        static Proof read(byte[] file, Instant clock, String... keys) throws Broken {
            new Download(file).mustBeProof();
            var read = new Reading(file, 0, file.length);
            read.expect(Download.BEGINNING + "\",\"checkpoint\":");
            var now = Checkpoint.opened(read.text(), keys);
            now.mustNotBeAfter(clock);
            read.expect(",\"earlier\":");
            var growth = read.ifNext("null") ? null : Growth.read(read, keys);
            read.expect(",\"nodes\":");
            var nodes = read.hashes();
            read.expect(",\"entries\":[");
            var entries = Entries.read(file, read.at, file.length - 2);
            new Reading(file, Math.max(read.at, file.length - 2), file.length).expect("]}");
            entries.check(now.size);
            var used = new int[1];
            var root = new Tree(entries, nodes).root(0, now.size, 0, entries.count(), used);
            if (used[0] != nodes.size())
                throw Broken.of("thừa mã băm trong \"nodes\"", "hashes are left over in \"nodes\"");
            if (!Arrays.equals(root, now.root))
                throw Broken.of(
                        "các mục ở những vị trí này không dẫn tới gốc cây đã ký: có mục bị thêm, bớt hoặc đổi chỗ",
                        "the entries at these places do not give the signed root: some were added, left out or moved");
            return new Proof(now, growth, entries);
        }

        /** The same, found to go on from a log that was signed earlier. */
        Proof after(Checkpoint kept) throws Broken {
            if (now.size < kept.size && now.time.isBefore(kept.time))
                throw Broken.unchecked(
                        "tệp thứ nhất được ký lúc %s, trước tệp thứ hai (%s): hãy đặt tệp mới trước, tệp đã giữ sau; nếu tệp thứ nhất đúng là tệp mới, cổng đã đưa ra một nhật ký cũ hơn"
                                .formatted(now.local(), kept.local()),
                        "the first file was signed at %s, before the second (%s): name the new file first and the kept one after it; if the first is the new one, the portal handed out an older log"
                                .formatted(now.time, kept.time));
            if (now.size < kept.size)
                throw Broken.of(
                        "nhật ký nay có %d mục, ít hơn %d mục trong tệp đã giữ".formatted(now.size, kept.size),
                        "the log has %d entries, fewer than the %d in the kept file".formatted(now.size, kept.size));
            if (now.size == kept.size) return same(kept);
            var from = growth == null ? null : growth.from(kept, now);
            if (from != null) from.check(now);
            if (from == null || from.earlier.size != kept.size) throw Growth.ofAnotherSize(kept.size);
            if (!Arrays.equals(from.earlier.root, kept.root)) throw Growth.forked();
            return new Proof(now, from, entries);
        }

        /** The log has not grown: how it grew from another size says nothing about the kept file. */
        private Proof same(Checkpoint kept) throws Broken {
            if (!Arrays.equals(now.root, kept.root)) throw Growth.forked();
            if (growth == null || growth.earlier == null) return new Proof(now, null, entries);
            growth.check(now);
            return this;
        }

        String holds() {
            var vi = "ĐÚNG: %d mục nằm nguyên vẹn trong nhật ký có %d mục (gốc %s), ký lúc %s."
                    .formatted(entries.count(), now.size, now.rootText(), now.local());
            var en = "YES: %d entries are in the log of %d entries (root %s), unchanged, as signed at %s."
                    .formatted(entries.count(), now.size, now.rootText(), now.time);
            if (growth != null) {
                var was = growth.earlier;
                vi += "\nĐÚNG: nhật ký có %d mục ký lúc %s (gốc %s) vẫn còn nguyên trong đó."
                        .formatted(was.size, was.local(), was.rootText());
                en += "\nYES: the log of %d entries signed at %s (root %s) is still the beginning of it."
                        .formatted(was.size, was.time, was.rootText());
            }
            return vi + "\n" + en;
        }
    }

    /** What a kept proof has and another has not; entries that are older than five years may be gone. */
    private record Missing(Proof kept, byte[] file, byte[] newFile, Instant clock) {

        private static final int YEARS = 5;
        private static final int NAMED = 5;
        private static final byte[] AT = Reading.ascii(",\"at\":\"");
        private static final byte[] OWNER = Reading.ascii(",\"owner\":\"");

        /** @return that all are there, in words */
        String in(Proof later) throws Broken {
            var lost = new ArrayList<String>();
            var old = 0;
            var place = 0;
            var now = clock.isBefore(later.now.time) ? clock : later.now.time;
            for (var index : kept.entries.indexes) {
                if (Arrays.binarySearch(later.entries.indexes, index) >= 0) continue;
                place = find(file, Reading.ascii("{\"index\":" + index + ",\"salt\":"), place);
                var at = moment(place);
                if (at.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant().isBefore(now)) old++;
                else lost.add(index + " (" + at + ")");
            }
            if (!lost.isEmpty()) throw broken(lost, later.entries.count());
            var all = kept.entries.count();
            return "\nĐÚNG: %d mục của tệp đã giữ đều còn, trừ %d mục cũ hơn năm năm.".formatted(all, old)
                    + "\nYES: all %d entries of the kept file are there, but %d that were older than five years."
                            .formatted(all, old);
        }

        private Broken broken(List<String> lost, int found) {
            if (found > 0 && !owner(newFile).equals(owner(file)))
                return Broken.unchecked(
                        "hai tệp là của hai tài khoản: hãy so tệp mới với tệp đã giữ của chính tài khoản đó",
                        "the files are of two accounts: compare a new file with the kept one of the same account");
            if (found == 1)
                return Broken.unchecked(
                        "tệp mới chỉ có một mục, như khi tải với ?entry=: hãy tải bằng chứng của toàn bộ nhật ký; nếu tệp mới đã là toàn bộ, thì thiếu %d mục của tệp đã giữ"
                                .formatted(lost.size()),
                        "the new file has one entry only, as if taken with ?entry=: download the proof of your whole log; if it is of the whole log, %d entries of the kept file are missing"
                                .formatted(lost.size()));
            var named = String.join(", ", lost.subList(0, Math.min(NAMED, lost.size())));
            return Broken.of(
                    "thiếu %d mục có trong tệp đã giữ, mục số %s; hãy chắc rằng tệp mới là của toàn bộ nhật ký"
                            .formatted(lost.size(), named),
                    "%d entries of the kept file are missing, number %s; make sure that the new file is of your whole log"
                            .formatted(lost.size(), named));
        }

        /** Whose log it is, by its first entry: in a text the quotes of the member's name would stand behind backslashes. */
        private static String owner(byte[] file) {
            return text(file, find(file, OWNER, 0) + OWNER.length);
        }

        private static int find(byte[] file, byte[] what, int from) {
            var at = from;
            while (!Arrays.equals(file, at, at + what.length, what, 0, what.length)) at++;
            return at;
        }

        private static String text(byte[] file, int from) {
            var end = from;
            while (file[end] != '"') end++;
            return new String(file, from, end - from, StandardCharsets.UTF_8);
        }

        private Instant moment(int place) throws Broken {
            var from = find(file, AT, place) + AT.length;
            try {
                return Instant.parse(text(file, from));
            } catch (DateTimeException wrong) {
                throw new Reading(file, from, file.length).odd();
            }
        }
    }

    /** Why a proof does not hold, or could not be checked: the one is never said for the other. */
    static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        final boolean unchecked;

        private Broken(boolean unchecked, String sentences) {
            super(sentences, null, false, false);
            this.unchecked = unchecked;
        }

        static Broken of(String vi, String en) {
            return new Broken(false, "SAI: " + vi + ".\nNO: " + en + ".");
        }

        /** What was given is not what can be checked. The sentences say how to go on. */
        static Broken unchecked(String vi, String en) {
            return new Broken(true, "CHƯA KIỂM TRA ĐƯỢC: " + vi + ".\nNOT CHECKED: " + en + ".");
        }

        static Broken unchecked(String usage) {
            return new Broken(true, usage);
        }

        /** The same, of the file that was kept. */
        Broken inKept() {
            return new Broken(
                    unchecked,
                    getMessage()
                            .replaceFirst("^([^:]+: )", "$1trong tệp đã giữ, ")
                            .replaceFirst("\n([^:]+: )", "\n$1in the kept file, "));
        }

        /** @param index of the entry that is wrong, in the log */
        static Broken at(long index, String vi, String en) {
            return of("mục số " + index + " trong nhật ký " + vi, "entry " + index + " of the log " + en);
        }
    }

    /** What the portal signed: how many entries the log had at a time, and the root of the tree over them. */
    private record Checkpoint(long size, byte[] root, Instant time) {

        /** How much later than the computer's clock something may have been signed. */
        static final Duration TOLERANCE = Duration.ofMinutes(10);

        static final DateTimeFormatter LOCAL =
                DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

        String local() {
            return LOCAL.format(time);
        }

        String rootText() {
            return Base64.getEncoder().encodeToString(root);
        }

        /** Reads a note of name, size, root and time, signed by one of the keys. */
        static Checkpoint opened(String note, String... keys) throws Broken {
            var lines = note.split("\n", -1);
            if (lines.length != 7 || !lines[4].isEmpty() || !lines[6].isEmpty()) throw malformed();
            var text = note.substring(0, note.indexOf("\n\n") + 1);
            var known = false;
            for (var line : keys) {
                var key = line.split("\\+", 3);
                if (!names(key, lines)) continue;
                known = true;
                if (signed(key, lines, text)) return of(lines);
            }
            if (known) throw Broken.of("chữ ký không đúng", "the signature does not hold");
            throw Broken.unchecked(
                    "tệp được ký bằng khóa mà chương trình này không biết: hãy tải lại cả tệp lẫn Verify.java từ cùng một cổng",
                    "the file is signed with a key that this program does not know: download both the file and Verify.java from one portal");
        }

        /** The computer's clock may be a little slow. */
        void mustNotBeAfter(Instant clock) throws Broken {
            if (!time.isAfter(clock.plus(TOLERANCE))) return;
            throw Broken.unchecked(
                    "tệp được ký lúc %s, còn đồng hồ máy này là %s (chỉ cho phép lệch %d phút): hãy chỉnh đồng hồ rồi kiểm tra lại; nếu đồng hồ đúng, cổng đã ký một giờ chưa đến và tệp không có giá trị"
                            .formatted(local(), LOCAL.format(clock), TOLERANCE.toMinutes()),
                    "the file was signed at %s, but the clock of this computer says %s (%d minutes are allowed): set the clock and check again; if the clock is right, the portal signed a time that has not come, and the file is worth nothing"
                            .formatted(time, clock, TOLERANCE.toMinutes()));
        }

        private static Checkpoint of(String[] lines) throws Broken {
            try {
                var read = new Checkpoint(
                        Long.parseLong(lines[1]), base64(lines[2], HASH), Instant.parse(lines[3].substring(5)));
                if (lines[3].equals("time " + read.time) && lines[1].equals("" + read.size) && read.size > 0)
                    return read;
                throw malformed();
            } catch (IllegalArgumentException | DateTimeException | StringIndexOutOfBoundsException wrong) {
                throw malformed();
            }
        }

        /** Whether the note says that it was signed by a key. */
        private static boolean names(String[] key, String[] lines) {
            if (!lines[0].equals(key[0]) || !lines[5].startsWith("\u2014 " + key[0] + " ")) return false;
            try {
                return HexFormat.of()
                        .formatHex(signature(key, lines), 0, KEY_ID)
                        .equals(key[1]);
            } catch (IllegalArgumentException wrong) {
                return false;
            }
        }

        private static byte[] signature(String[] key, String[] lines) {
            return base64(lines[5].substring(key[0].length() + 3), KEY_ID + 64);
        }

        private static boolean signed(String[] key, String[] lines, String text) {
            try {
                var both = signature(key, lines);
                var check = Signature.getInstance("Ed25519");
                check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(encoded(key[2])));
                check.update(text.getBytes(StandardCharsets.UTF_8));
                return check.verify(both, KEY_ID, both.length - KEY_ID);
            } catch (GeneralSecurityException | IllegalArgumentException wrong) {
                return false;
            }
        }

        /** A key of a note is a byte that says "Ed25519" and 32 more; Java wants them in X.509. */
        private static X509EncodedKeySpec encoded(String key) {
            var x509 = Base64.getDecoder().decode("MCowBQYDK2VwAyEA" + "A".repeat(43) + "=");
            System.arraycopy(Base64.getDecoder().decode(key), 1, x509, x509.length - HASH, HASH);
            return new X509EncodedKeySpec(x509);
        }

        /** Only as an encoder writes it: what another spelling hides is refused. */
        private static byte[] base64(String text, int length) {
            var bytes = Base64.getDecoder().decode(text);
            if (bytes.length == length
                    && Base64.getEncoder().encodeToString(bytes).equals(text)) return bytes;
            throw new IllegalArgumentException(text);
        }

        private static Broken malformed() {
            return Broken.unchecked(
                    "\"checkpoint\" không đúng dạng: hãy tải lại tệp",
                    "\"checkpoint\" has not the form of one: download the file again");
        }
    }

    /** That the log began as an earlier checkpoint says: RFC 6962, section 2.1.2. */
    private static final class Growth {

        /** Null when the portal has no note of that size: it never signed one, or has it no more. */
        private final Checkpoint earlier;

        /** Zero when a file does not say it, as those did not that had no note. */
        private final long size;

        private final List<byte[]> nodes;
        private int used;

        private Growth(Checkpoint earlier, long size, List<byte[]> nodes) {
            this.earlier = earlier;
            this.size = size;
            this.nodes = nodes;
        }

        static Growth read(Reading read, String... keys) throws Broken {
            read.expect("{\"checkpoint\":");
            var note = read.text();
            var unsigned = note.matches("([1-9][0-9]{0,16})?");
            var earlier = unsigned ? null : Checkpoint.opened(note, keys);
            var size = unsigned ? Long.parseLong("0" + note) : earlier.size;
            read.expect(",\"nodes\":");
            var growth = new Growth(earlier, size, read.hashes());
            read.expect("}");
            return growth;
        }

        /** From what was kept, when the portal has no note. */
        Growth from(Checkpoint kept, Checkpoint now) throws Broken {
            if (earlier != null) return this;
            if (size > 0 && size != kept.size) throw ofAnotherSize(kept.size);
            var from = new Growth(kept, kept.size, nodes);
            if (size > 0) return from;
            try {
                from.check(now);
                return from;
            } catch (Broken orOfAnotherSize) {
                throw ofAnotherSize(kept.size);
            }
        }

        void check(Checkpoint now) throws Broken {
            if (earlier == null)
                throw Broken.unchecked(
                        "cổng không có bản ký của nhật ký có chừng ấy mục: hãy kiểm tra cùng tệp đã giữ, hoặc tải lại với ?since= và số mục mà chương trình này đã báo",
                        "the portal has not signed a log of that size, or has it no more: check together with the kept file, or download again with ?since= and a size that this program printed");
            used = 0;
            if (earlier.size > now.size) throw forked();
            var roots = roots(earlier.size, now.size, true);
            if (used != nodes.size() || !Arrays.equals(roots[0], earlier.root) || !Arrays.equals(roots[1], now.root))
                throw forked();
        }

        /** @return the roots of what there was and of what there is, in one part of the tree */
        private byte[][] roots(long was, long is, boolean atTheLeft) throws Broken {
            if (was == is) {
                var same = atTheLeft ? earlier.root : next();
                return new byte[][] {same, same};
            }
            var left = Long.highestOneBit(is - 1);
            if (was <= left) {
                var roots = roots(was, left, atTheLeft);
                return new byte[][] {roots[0], Tree.node(roots[1], next())};
            }
            var roots = roots(was - left, is - left, false);
            var before = next();
            return new byte[][] {Tree.node(before, roots[0]), Tree.node(before, roots[1])};
        }

        private byte[] next() throws Broken {
            if (used == nodes.size()) throw forked();
            return nodes.get(used++);
        }

        static Broken ofAnotherSize(long kept) {
            return Broken.unchecked(
                    "tệp mới không cho biết nhật ký lớn lên thế nào từ %d mục của tệp đã giữ: hãy tải lại với ?since=%d"
                            .formatted(kept, kept),
                    "the new file does not tell how the log grew from the %d entries of the kept one: download it with ?since=%d"
                            .formatted(kept, kept));
        }

        static Broken forked() {
            return Broken.of(
                    "nhật ký nay không còn bắt đầu như lần ký trước: có mục cũ đã bị sửa",
                    "the log does not begin any more as it was signed earlier: something in it was changed");
        }
    }

    /** The tree, rebuilt from some of its leaves and the hashes of what lies between them. */
    private record Tree(Entries entries, List<byte[]> nodes) {

        /** So many leaves are worth another thread. */
        private static final int MANY = 20_000;

        private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Tree::sha256);

        /**
         * The root of the leaves from one on: without entries among them the next hash says it; others are halved.
         *
         * @param first of the entries among them, and {@code end} the one after the last
         * @param used how many hashes were taken; counted on
         */
        byte[] root(long from, long size, int first, int end, int[] used) throws Broken {
            if (first == end) return next(used);
            if (size == 1) return entries.hash(first);
            var left = Long.highestOneBit(size - 1);
            var middle = entries.firstFrom(from + left, first, end);
            if (end - first > MANY) return atOnce(from, size, first, end, used);
            return node(root(from, left, first, middle, used), root(from + left, size - left, middle, end, used));
        }

        private byte[] atOnce(long from, long size, int first, int end, int[] used) throws Broken {
            var left = Long.highestOneBit(size - 1);
            var middle = entries.firstFrom(from + left, first, end);
            var after = new int[] {used[0] + taken(from, left, first, middle)};
            var other = new RecursiveTask<Object>() {
                @Override
                protected Object compute() {
                    try {
                        return root(from, left, first, middle, used);
                    } catch (Broken broken) {
                        return broken;
                    }
                }
            };
            other.fork();
            var right = root(from + left, size - left, middle, end, after);
            if (!(other.join() instanceof byte[] hash)) throw (Broken) other.join();
            used[0] = after[0];
            return node(hash, right);
        }

        /**
         * How many hashes a part of the tree takes whose size is a power of two: below the fork of two entries that follow
         * each other, one for each turn to the left on the way to the first, and for each turn to the right to the second.
         */
        private int taken(long from, long size, int first, int end) {
            if (first == end) return 1;
            var indexes = entries.indexes;
            var count = Long.bitCount(indexes[first] - from) + Long.bitCount(~indexes[end - 1] & (size - 1));
            for (int i = first + 1; i < end; i++) {
                var below = Long.highestOneBit(indexes[i - 1] ^ indexes[i]) - 1;
                count += Long.bitCount(~indexes[i - 1] & below) + Long.bitCount(indexes[i] & below);
            }
            return count;
        }

        private byte[] next(int[] used) throws Broken {
            if (used[0] < nodes.size()) return nodes.get(used[0]++);
            throw Broken.of("thiếu mã băm trong \"nodes\"", "hashes are missing in \"nodes\"");
        }

        static byte[] node(byte[] left, byte[] right) {
            var sha256 = SHA_256.get();
            sha256.update((byte) 1);
            sha256.update(left);
            return sha256.digest(right);
        }

        static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (GeneralSecurityException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }

    /** Entries as they were read: their places in the log, which rise, and their hashes. */
    private record Entries(long[] indexes, byte[] hashes) {

        /** Bytes that one thread reads at a time. */
        private static final int PART = 1 << 20;

        /** Every entry begins so and none holds it: in a text the quotes would stand behind backslashes. */
        private static final byte[] NEXT = Reading.ascii(",{\"index\":");

        static Entries read(byte[] file, int from, int to) throws Broken {
            if (from >= to) return new Entries(new long[0], new byte[0]);
            var bounds = bounds(file, from, to);
            var parts = IntStream.range(0, bounds.length - 1)
                    .parallel()
                    .mapToObj(i -> new Part(file, bounds[i], bounds[i + 1], to).read())
                    .toList();
            var count = parts.stream().mapToInt(part -> part.count).sum();
            var all = new Entries(new long[count], new byte[count * HASH]);
            var at = 0;
            for (var part : parts) {
                if (part.broken != null) throw part.broken;
                System.arraycopy(part.indexes, 0, all.indexes, at, part.count);
                System.arraycopy(part.hashes, 0, all.hashes, at * HASH, part.count * HASH);
                at += part.count;
            }
            return all;
        }

        /** Where parts begin, and the end. */
        private static int[] bounds(byte[] file, int from, int to) {
            var bounds = IntStream.builder().add(from);
            for (long near = (long) from + PART; near < to; near += PART) {
                var at = (int) near;
                while (at < to && !Arrays.equals(file, at, Math.min(to, at + NEXT.length), NEXT, 0, NEXT.length)) at++;
                if (at < to) bounds.add(at + 1);
                near = Math.max(near, at);
            }
            return bounds.add(to).build().distinct().toArray();
        }

        int count() {
            return indexes.length;
        }

        byte[] hash(int entry) {
            return Arrays.copyOfRange(hashes, entry * HASH, (entry + 1) * HASH);
        }

        /** The first of some entries that stands at a place in the log or after it. */
        int firstFrom(long index, int first, int end) {
            var found = Arrays.binarySearch(indexes, first, end, index);
            return found < 0 ? -found - 1 : found;
        }

        void check(long size) throws Broken {
            for (int i = 0; i < count(); i++) {
                if (i > 0 && indexes[i] <= indexes[i - 1])
                    throw Broken.at(indexes[i], "không đứng đúng thứ tự", "stands in the wrong order");
                if (indexes[i] >= size)
                    throw Broken.at(indexes[i], "chưa có khi nhật ký được ký", "is not in what was signed");
            }
        }
    }

    /** Some entries, side by side in the file; what is wrong with the first wrong one is kept. */
    private static final class Part {

        private static final byte[] BEFORE_INDEX = Reading.ascii("{\"index\":");
        private static final byte[] BEFORE_SALT = Reading.ascii(",\"salt\":");
        private static final byte[] BEFORE_HASH = Reading.ascii(",\"hash\":");
        private static final byte[] BEFORE_ENTRY = Reading.ascii(",\"entry\":");
        private static final byte[] AFTER = Reading.ascii("}");

        private final Reading read;
        private final int stop;
        private final int last;
        private final MessageDigest sha256 = Tree.sha256();
        private final byte[] salted = new byte[1 + SALT];
        private final byte[] told = new byte[HASH];
        private long[] indexes = new long[2_048];
        private byte[] hashes = new byte[indexes.length * HASH];
        private int count;
        private Broken broken;

        /** @param last where the entries of the whole file end */
        Part(byte[] file, int from, int stop, int last) {
            this.read = new Reading(file, from, last);
            this.stop = stop;
            this.last = last;
        }

        Part read() {
            try {
                do {
                    entry();
                    if (read.at < last) read.expect(",");
                } while (read.at < stop);
                if (read.at > stop || read.bytes[read.at - 1] == ',' && read.at == last) throw read.odd();
            } catch (Broken wrong) {
                broken = wrong;
            } catch (GeneralSecurityException wrong) {
                throw new IllegalStateException(wrong);
            }
            return this;
        }

        /** Hashes an entry as it stands in the file: SHA-256 over a zero byte, the salt and the bytes of the entry. */
        private void entry() throws Broken, GeneralSecurityException {
            if (count == indexes.length) grow();
            read.expect(BEFORE_INDEX);
            var index = read.number();
            indexes[count] = index;
            read.expect(BEFORE_SALT);
            read.hex(salted, 1, SALT);
            read.expect(BEFORE_HASH);
            read.hex(told, 0, HASH);
            read.expect(BEFORE_ENTRY);
            var from = read.at;
            read.entry(index);
            sha256.update(salted);
            sha256.update(read.bytes, from, read.at - from);
            sha256.digest(hashes, count * HASH, HASH);
            if (!Arrays.equals(hashes, count * HASH, (count + 1) * HASH, told, 0, HASH))
                throw Broken.at(
                        index, "đã bị sửa: không khớp mã băm của nó", "was changed: it has not the hash it had");
            read.expect(AFTER);
            count++;
        }

        private void grow() {
            indexes = Arrays.copyOf(indexes, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count * HASH);
        }
    }

    /** A file as it came: whether it is a proof at all, and whole. */
    private record Download(byte[] file) {

        static final String BEGINNING = "{\"format\":\"sen-proof-1";
        private static final String ANY_FORM = "{\"format\":\"sen-proof-";
        private static final int LOOKED_AT = 400;

        void mustBeProof() throws Broken {
            var head = ascii(0, LOOKED_AT);
            if (head.startsWith(BEGINNING + "\"")) mustBeWhole();
            else if (head.isEmpty() || ANY_FORM.startsWith(head) || BEGINNING.startsWith(head)) throw cut();
            else if (head.startsWith(ANY_FORM))
                throw Broken.unchecked(
                        "tệp có dạng mà chương trình này chưa biết: hãy tải lại Verify.java",
                        "the file has a form that this program does not know yet: download Verify.java again");
            else if (head.contains("sen-proof-")) throw new Reading(file, 0, file.length).odd();
            else throw other(head.matches("(?s)\\W*<.*"));
        }

        private void mustBeWhole() throws Broken {
            var tail = ascii(file.length - 2, file.length);
            if (!tail.equals("]}")
                    && !ascii(file.length - LOOKED_AT, file.length).matches("(?s).*]}\\s+")) throw cut();
        }

        private String ascii(int from, int to) {
            var start = Math.max(0, from);
            return new String(file, start, Math.min(to, file.length) - start, StandardCharsets.US_ASCII);
        }

        static Broken cut() {
            return Broken.unchecked(
                    "tệp chưa đủ, có lẽ tải về nửa chừng: hãy tải lại",
                    "the file is not whole, its download may have been cut off: download it again");
        }

        private static Broken other(boolean page) {
            return page
                    ? Broken.unchecked(
                            "tệp là một trang web, không phải bằng chứng: hãy đăng nhập rồi tải /access-log/proof.json",
                            "the file is a web page and not a proof: sign in and download /access-log/proof.json")
                    : Broken.unchecked(
                            "tệp không phải bằng chứng của nhật ký: hãy tải /access-log/proof.json",
                            "the file is not a proof of the access log: download /access-log/proof.json");
        }
    }

    /** Reads a file from one place on, as exactly what it has to be. */
    private static final class Reading {

        private enum Kind {
            TEXT,
            TEXTS,
            FLAG
        }

        /** A member of an entry: what stands before its value, and what that may be. */
        private record Member(byte[] before, Kind kind) {}

        /** The members of an entry of version 1, in the one order that RFC 8785 allows. */
        private static final Member[] MEMBERS = members(
                "act",
                "actor",
                "actorName",
                "actorRole",
                "at",
                "attributes",
                "id",
                "network",
                "ownLook",
                "owner",
                "purpose",
                "refused",
                "routine",
                "session",
                "subject",
                "ticket",
                "tie");

        private static final byte[] END = ascii(",\"v\":1}");
        private static final byte[] QUOTE = ascii("\"");
        private static final byte[] COMMA = ascii(",");
        private static final byte[] OPEN = ascii("[");
        private static final byte[] CLOSE = ascii("]");
        private static final byte[] TRUE = ascii("true");
        private static final byte[] FALSE = ascii("false");

        /** What stands for itself in a text. */
        private static final boolean[] PLAIN = new boolean[256];

        /** What a hexadecimal digit is worth; less than zero for all else. */
        private static final byte[] DIGITS = new byte[256];

        static {
            for (int i = 0; i < 256; i++) PLAIN[i] = i >= ' ' && i != '"' && i != '\\';
            Arrays.fill(DIGITS, (byte) -1);
            for (int i = 0; i < 16; i++) DIGITS[Character.forDigit(i, 16)] = (byte) i;
        }

        private final byte[] bytes;
        private final int end;
        private int at;

        Reading(byte[] bytes, int at, int end) {
            this.bytes = bytes;
            this.at = Math.max(0, at);
            this.end = end;
        }

        static byte[] ascii(String text) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }

        private static Member[] members(String... names) {
            var members = new ArrayList<Member>();
            for (var name : names) {
                var before = (members.isEmpty() ? "{\"" : ",\"") + name + "\":";
                var kind = List.of("ownLook", "refused", "routine").contains(name) ? Kind.FLAG : Kind.TEXT;
                if (name.equals("attributes")) kind = Kind.TEXTS;
                members.add(new Member(ascii(before), kind));
            }
            return members.toArray(Member[]::new);
        }

        void entry(long index) throws Broken {
            for (var member : MEMBERS) {
                if (!ifNext(member.before)) throw unknown(index);
                switch (member.kind) {
                    case TEXT -> skipText();
                    case TEXTS -> skipTexts();
                    case FLAG -> skipFlag();
                }
            }
            if (!ifNext(END)) throw unknown(index);
        }

        private Broken unknown(long index) {
            return Broken.unchecked(
                    "mục số %d trong nhật ký có phần lạ hoặc thiếu phần, ở byte %d: hãy tải lại cả tệp lẫn Verify.java"
                            .formatted(index, at),
                    "entry %d of the log has a member that is not known, or misses one, at byte %d: download both the file and Verify.java again"
                            .formatted(index, at));
        }

        private void skipText() throws Broken {
            expect(QUOTE);
            var text = bytes;
            var next = at;
            while (next < end && PLAIN[text[next] & 0xff]) next++;
            at = next;
            if (ifNext(QUOTE)) return;
            skipEscaped();
        }

        private void skipEscaped() throws Broken {
            while (at < end) {
                var next = bytes[at++];
                if (next == '"') return;
                if (next == '\\') at++;
                else if (next >= 0 && next < ' ') throw odd();
            }
            throw odd();
        }

        private void skipTexts() throws Broken {
            expect(OPEN);
            if (ifNext(CLOSE)) return;
            do skipText();
            while (ifNext(COMMA));
            expect(CLOSE);
        }

        private void skipFlag() throws Broken {
            if (!ifNext(TRUE) && !ifNext(FALSE)) throw odd();
        }

        /** A short text in which only ends of lines stand behind a backslash. */
        String text() throws Broken {
            var from = at + 1;
            skipText();
            var text = new String(bytes, from, at - 1 - from, StandardCharsets.UTF_8).replace("\\n", "\n");
            if (text.indexOf('\\') >= 0) throw odd();
            return text;
        }

        /** A whole number as JSON writes it, below ten to the seventeenth. */
        long number() throws Broken {
            var from = at;
            long number = 0;
            while (at < end && bytes[at] >= '0' && bytes[at] <= '9') number = 10 * number + bytes[at++] - '0';
            if (at == from || at - from > 17 || bytes[from] == '0' && at - from > 1) throw odd();
            return number;
        }

        List<byte[]> hashes() throws Broken {
            var hashes = new ArrayList<byte[]>();
            expect(OPEN);
            if (ifNext(CLOSE)) return hashes;
            do {
                var hash = new byte[HASH];
                hex(hash, 0, HASH);
                hashes.add(hash);
            } while (ifNext(COMMA));
            expect(CLOSE);
            return hashes;
        }

        /** So many bytes as lower-case hexadecimal digits in quotes. */
        void hex(byte[] into, int from, int count) throws Broken {
            expect(QUOTE);
            if (end - at < 2 * count) throw odd();
            var wrong = 0;
            for (int i = 0; i < count; i++) {
                var digits = DIGITS[bytes[at + 2 * i] & 0xff] << 4 | DIGITS[bytes[at + 2 * i + 1] & 0xff];
                wrong |= digits;
                into[from + i] = (byte) digits;
            }
            if (wrong < 0) throw odd();
            at += 2 * count;
            expect(QUOTE);
        }

        void expect(String what) throws Broken {
            expect(what.getBytes(StandardCharsets.US_ASCII));
        }

        void expect(byte[] what) throws Broken {
            if (ifNext(what)) return;
            var left = Math.max(0, bytes.length - at);
            if (left < what.length && Arrays.equals(bytes, at, bytes.length, what, 0, left)) throw Download.cut();
            throw odd();
        }

        boolean ifNext(String what) {
            return ifNext(what.getBytes(StandardCharsets.US_ASCII));
        }

        boolean ifNext(byte[] what) {
            if (end - at < what.length || !Arrays.equals(bytes, at, at + what.length, what, 0, what.length))
                return false;
            at += what.length;
            return true;
        }

        Broken odd() {
            return Broken.unchecked(
                    "tệp có chỗ lạ ở byte %d, như khi một chương trình khác đã mở và lưu lại: hãy tải lại và để nguyên như tải về"
                            .formatted(at),
                    "the file has something that is not known at byte %d, as if another program had opened and saved it: download it again and leave it as it comes"
                            .formatted(at));
        }
    }
}
