package org.seneid.platform.web.intake;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import org.seneid.platform.Network;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.ConduitWritableByteChannel;
import org.xnio.conduits.Conduits;
import org.xnio.conduits.StreamSinkConduit;

/**
 * Takes a response from the thread that made it, also when its reader is slow: what the connection does not take yet is kept,
 * and follows by the thread of the connection. A reader for whom there is no memory, or who takes too long, is cut off.
 */
final class PatientSink extends AbstractStreamSinkConduit<StreamSinkConduit> {

    private static final int MINUTES_TO_READ = 3;
    private static final int PIECE = 64 << 10;

    private final HttpServerExchange exchange;
    private final TransitMemory memory;
    private final Network network;
    private final ArrayDeque<ByteBuffer> kept = new ArrayDeque<>();
    private XnioExecutor.Key deadline;
    private long taken;
    private boolean complete;
    private boolean passedOn;
    private boolean makerIsFree;

    PatientSink(StreamSinkConduit next, HttpServerExchange exchange, TransitMemory memory) {
        super(next);
        this.exchange = exchange;
        this.memory = memory;
        this.network = TransitMemory.networkOf(exchange);
        exchange.addExchangeCompleteListener((ended, others) -> {
            forget();
            others.proceed();
        });
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (!source.hasRemaining()) return 0;
        int written = passKept() ? next.write(source) : 0;
        return written != 0 || exchange.isInIoThread() ? written : keep(source);
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            while (sources[i].hasRemaining()) {
                int now = write(sources[i]);
                if (now <= 0) return written;
                written += now;
            }
        }
        return written;
    }

    @Override
    public int writeFinal(ByteBuffer source) throws IOException {
        return Conduits.writeFinalBasic(this, source);
    }

    @Override
    public long writeFinal(ByteBuffer[] sources, int offset, int length) throws IOException {
        return Conduits.writeFinalBasic(this, sources, offset, length);
    }

    @Override
    public long transferFrom(FileChannel source, long position, long count) throws IOException {
        var piece = ByteBuffer.allocate((int) Math.min(count, PIECE));
        if (source.read(piece, position) <= 0) return 0;
        piece.flip();
        return write(piece);
    }

    @Override
    public long transferFrom(StreamSourceChannel source, long count, ByteBuffer through) throws IOException {
        return IoUtils.transfer(source, count, through, new ConduitWritableByteChannel(this));
    }

    @Override
    public void terminateWrites() throws IOException {
        complete = true;
        passEnd();
    }

    @Override
    public void truncateWrites() throws IOException {
        forget();
        next.truncateWrites();
    }

    /**
     * Tells the thread that made the response that it need not wait; whoever ends the exchange afterwards is told the truth,
     * and has the rest follow.
     */
    @Override
    public boolean flush() throws IOException {
        if (passKept()) {
            passEnd();
            if (next.flush()) return true;
        }
        if (exchange.isInIoThread() || makerIsFree) return false;
        makerIsFree = complete;
        return true;
    }

    private boolean passKept() throws IOException {
        while (!kept.isEmpty()) {
            var first = kept.peek();
            if (first.hasRemaining() && next.write(first) == 0) return false;
            if (!first.hasRemaining()) kept.remove();
        }
        return true;
    }

    private void passEnd() throws IOException {
        if (!complete || passedOn || !kept.isEmpty()) return;
        passedOn = true;
        next.terminateWrites();
    }

    private int keep(ByteBuffer source) throws IOException {
        int size = source.remaining();
        if (!memory.take(network, size)) {
            IoUtils.safeClose(exchange.getConnection());
            throw new IOException("Too many slow readers in " + network.range());
        }
        taken += size;
        kept.add(ByteBuffer.allocate(size).put(source).flip());
        if (deadline == null)
            deadline = exchange.getIoThread()
                    .executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), MINUTES_TO_READ, TimeUnit.MINUTES);
        return size;
    }

    private synchronized void forget() {
        if (deadline != null) deadline.remove();
        kept.clear();
        if (taken > 0) memory.give(network, taken);
        taken = 0;
    }
}
