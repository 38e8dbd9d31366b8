package org.seneid.platform.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.seneid.platform.Network;
import org.seneid.platform.paper.QrPicture;

class TransitMemoryTest {

    private static final long MEGABYTE = 1 << 20;

    private final TransitMemory memory = new TransitMemory();
    private final Network one = new Network("192.0.2.0/24");

    @Test
    void oneNetworkDoesNotTakeItFromTheOthers() {
        int taken = 0;
        while (memory.take(one, MEGABYTE)) taken++;
        assertThat(taken).isBetween(24, 48);
        assertThat(memory.take(new Network("198.51.100.0/24"), 12 * MEGABYTE)).isTrue();
    }

    @Test
    void twoLargestPhotographsOfANetworkFit() {
        assertThat(memory.take(one, QrPicture.LARGEST_UPLOAD + 20_000)).isTrue();
        assertThat(memory.take(one, QrPicture.LARGEST_UPLOAD + 20_000)).isTrue();
    }

    @Test
    void thousandsWhoSendOneByteAndWaitLeaveRoomForOthers() {
        var byteOfABody = new ArrivedBytes();
        byteOfABody.add(ByteBuffer.wrap(new byte[1]));
        for (int i = 0; i < 10_000; i++)
            assertThat(memory.take(one, byteOfABody.held())).isTrue();
        assertThat(memory.take(one, QrPicture.LARGEST_UPLOAD)).isTrue();
    }

    @Test
    void allTogetherHaveALimit() {
        int taken = 0;
        while (memory.take(new Network("203.0." + taken + ".0/24"), 12 * MEGABYTE)) taken++;
        assertThat(taken).isBetween(4, 8);
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(memory.take(one, 12 * MEGABYTE)).isTrue();
            memory.give(one, 12 * MEGABYTE);
        }
    }
}
