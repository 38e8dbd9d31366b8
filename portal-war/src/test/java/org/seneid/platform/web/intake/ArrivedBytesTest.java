package org.seneid.platform.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArrivedBytesTest {

    private final ArrivedBytes arrived = new ArrivedBytes();

    @Test
    void whatComesInPiecesIsHandedOverWhole() {
        var random = new Random(1);
        var sent = new ByteArrayOutputStream();
        for (int i = 0; i < 500; i++) {
            var piece = new byte[random.nextInt(i % 7 == 0 ? 40_000 : 300)];
            random.nextBytes(piece);
            sent.writeBytes(piece);
            arrived.add(ByteBuffer.wrap(piece));
        }
        assertThat(arrived.held()).isBetween((long) sent.size(), sent.size() + 20_000L);
        var here = new ByteArrayOutputStream();
        for (var part : arrived.take()) {
            var bytes = new byte[part.getBuffer().remaining()];
            part.getBuffer().get(bytes);
            here.writeBytes(bytes);
        }
        assertThat(here.toByteArray()).isEqualTo(sent.toByteArray());
    }

    @Test
    void singleBytesTakeFewParts() {
        for (int i = 0; i < 100_000; i++) arrived.add(ByteBuffer.wrap(new byte[1]));
        assertThat(arrived.take()).hasSize(7);
    }

    @Test
    void nothingIsHandedOverAsNothing() {
        assertThat(arrived.take()).isEmpty();
        assertThat(arrived.held()).isZero();
    }
}
