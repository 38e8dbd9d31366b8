package org.seneid.platform.web.intake;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.util.ImmediatePooledByteBuffer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What is here of a body, in memory that grows with it: who sends one byte and waits does not hold a buffer of the server. */
final class ArrivedBytes {

    /** What the request itself takes, about. */
    private static final int BESIDE = 256;

    private static final int SMALLEST_PART = 256;
    private static final int LARGEST_PART = 16_384;

    private final List<ByteBuffer> full = new ArrayList<>();
    private ByteBuffer filling = ByteBuffer.allocate(0);
    private long held;

    /** How much memory it takes. */
    long held() {
        return held;
    }

    void add(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            if (!filling.hasRemaining()) makeRoom(bytes.remaining());
            int fitting = Math.min(filling.remaining(), bytes.remaining());
            filling.put(bytes.slice(bytes.position(), fitting));
            bytes.position(bytes.position() + fitting);
        }
    }

    private void makeRoom(int wanted) {
        if (held == 0) held = BESIDE;
        if (filling.capacity() == LARGEST_PART) {
            full.add(filling);
            filling = ByteBuffer.allocate(0);
        }
        int size = filling.capacity();
        int larger = Math.max(SMALLEST_PART, Math.max(2 * size, size + wanted));
        var grown = ByteBuffer.allocate(Math.min(LARGEST_PART, larger));
        grown.put(filling.flip());
        held += grown.capacity() - size;
        filling = grown;
    }

    /** @return all of it, to be read from the start; nothing stays here */
    PooledByteBuffer[] take() {
        if (filling.position() > 0) full.add(filling);
        var all = full.stream()
                .map(part -> new ImmediatePooledByteBuffer(part.flip()))
                .toArray(PooledByteBuffer[]::new);
        drop();
        return all;
    }

    void drop() {
        full.clear();
        filling = ByteBuffer.allocate(0);
        held = 0;
    }
}
