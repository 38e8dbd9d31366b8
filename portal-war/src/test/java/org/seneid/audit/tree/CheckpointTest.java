package org.seneid.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static final Ed25519PrivateKeyParameters SECRET = new Ed25519PrivateKeyParameters(new byte[32]);
    private static final NoteKey KEY =
            new NoteKey("sen.example/trail", SECRET.generatePublicKey().getEncoded());
    private static final Checkpoint NOW = new Checkpoint(
            KEY.name(), 20_852_163, TreeHash.leaf(new byte[] {1}), Instant.parse("2026-11-25T05:00:00.9Z"));

    @Test
    void isANoteOfFourLinesAndASignature() {
        assertThat(note())
                .startsWith("sen.example/trail\n20852163\n")
                .contains("=\ntime 2026-11-25T05:00:00Z\n\n\u2014 sen.example/trail ")
                .endsWith("\n");
    }

    @Test
    void isReadByWhoeverHasTheKey() {
        var read = Checkpoint.opened(note(), List.of(KEY)).orElseThrow();
        assertThat(read.size()).isEqualTo(NOW.size());
        assertThat(read.root()).isEqualTo(NOW.root());
        assertThat(read.at()).isEqualTo(NOW.at());
        assertThat(Checkpoint.opened(note(), List.of(NoteKey.parse(KEY.toString()))))
                .isPresent();
    }

    @Test
    void anyOtherCharacterMakesItNoCheckpoint() {
        var note = note();
        for (int i = 0; i < note.length(); i++) {
            var other = note.charAt(i) == 'A' ? 'B' : 'A';
            var changed = note.substring(0, i) + other + note.substring(i + 1);
            assertThat(Checkpoint.opened(changed, List.of(KEY)))
                    .as("changed at %d", i)
                    .isEmpty();
        }
        assertThat(Checkpoint.opened(note + "\n", List.of(KEY))).isEmpty();
        assertThat(Checkpoint.opened("", List.of(KEY))).isEmpty();
    }

    @Test
    void anotherKeyOfTheNameDidNotSignIt() {
        var other = new Ed25519PrivateKeyParameters(KEY.publicKey());
        assertThat(Checkpoint.opened(
                        note(),
                        List.of(new NoteKey(
                                KEY.name(), other.generatePublicKey().getEncoded()))))
                .isEmpty();
    }

    @Test
    void aKeyThatWasCopiedWronglyIsRefused() {
        var text = KEY.toString();
        for (var wrong : List.of("", "a+b", text.substring(1), text.replaceFirst("\\+.", "+g"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> NoteKey.parse(wrong));
        }
    }

    private static String note() {
        return NOW.signed(KEY, text -> {
            var signer = new Ed25519Signer();
            signer.init(true, SECRET);
            signer.update(text, 0, text.length);
            return signer.generateSignature();
        });
    }
}
