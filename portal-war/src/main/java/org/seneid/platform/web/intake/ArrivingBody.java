package org.seneid.platform.web.intake;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.seneid.platform.Network;
import org.seneid.platform.paper.QrPicture;
import org.seneid.platform.web.FailureFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * One body on its way, read by the thread of its connection as bytes come. One that is too large, or for which there is no
 * memory, is read past: a browser shows an answer only when it could send all.
 */
final class ArrivingBody {

    private static final Logger LOG = LoggerFactory.getLogger(ArrivingBody.class);

    private static final long LARGEST_FORM = 1_000_000;
    /** A large photograph on a slow line; who needs longer is cut off. */
    private static final int MINUTES_TO_ARRIVE = 3;

    private final HttpServerExchange exchange;
    private final HttpHandler next;
    private final TransitMemory memory;
    private final Network network;
    private final long largest;
    private final List<PooledByteBuffer> full = new ArrayList<>();
    private PooledByteBuffer filling;
    private StreamSourceChannel channel;
    private XnioExecutor.Key deadline;
    private long received;
    private long taken;
    private int refused;

    ArrivingBody(HttpServerExchange exchange, HttpHandler next, TransitMemory memory) {
        this.exchange = exchange;
        this.next = next;
        this.memory = memory;
        network = TransitMemory.networkOf(exchange);
        var type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        largest = type != null && type.startsWith("multipart/") ? QrPicture.LARGEST_UPLOAD : LARGEST_FORM;
    }

    /** @return whether the request can go on now; otherwise it does so by itself, when the body is here */
    boolean arrivedAtOnce() {
        channel = exchange.getRequestChannel();
        exchange.addExchangeCompleteListener((ended, others) -> {
            giveBack();
            others.proceed();
        });
        if (exchange.getRequestContentLength() > largest) refuse(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
        try {
            if (everythingIsHere()) {
                handOver();
                return true;
            }
        } catch (IOException | RuntimeException broken) {
            end(broken);
            return false;
        }
        deadline = exchange.getIoThread().executeAfter(this::cutOff, MINUTES_TO_ARRIVE, TimeUnit.MINUTES);
        channel.getReadSetter().set(ready -> moreIsHere());
        channel.resumeReads();
        return false;
    }

    private void moreIsHere() {
        try {
            if (!everythingIsHere()) return;
            deadline.remove();
            channel.getReadSetter().set(null);
            channel.suspendReads();
            handOver();
            Connectors.executeRootHandler(next, exchange);
        } catch (IOException | RuntimeException broken) {
            end(broken);
        }
    }

    /** Broken off, or cut into pieces in a way that is none. */
    private void end(Exception broken) {
        LOG.debug("A body did not arrive: {}", broken.toString());
        forget();
        exchange.setStatusCode(StatusCodes.BAD_REQUEST).setPersistent(false).endExchange();
    }

    private boolean everythingIsHere() throws IOException {
        try {
            while (true) {
                if (filling == null)
                    filling = exchange.getConnection().getByteBufferPool().allocate();
                int read = channel.read(filling.getBuffer());
                if (read <= 0) {
                    if (filling.getBuffer().position() == 0) closeFilling();
                    return read < 0;
                }
                count(read);
            }
        } catch (RequestTooBigException tooLargeEvenForThat) {
            refuse(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
            return true;
        }
    }

    private void count(int read) {
        received += read;
        if (received > largest) refuse(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
        int size = filling.getBuffer().capacity();
        if (refused == 0 && received > taken) {
            if (memory.take(network, size)) taken += size;
            else refuse(StatusCodes.SERVICE_UNAVAILABLE);
        }
        if (refused != 0) {
            closeFilling();
        } else if (!filling.getBuffer().hasRemaining()) {
            full.add(filling);
            filling = null;
        }
    }

    private void refuse(int status) {
        if (refused != 0) return;
        refused = status;
        exchange.putAttachment(
                HttpServerExchange.REQUEST_ATTRIBUTES, Map.of(FailureFilter.REFUSED_BODY, String.valueOf(status)));
        full.forEach(PooledByteBuffer::close);
        full.clear();
        giveBack();
    }

    /** What arrived is put back, to be read as if it came now. */
    private void handOver() {
        if (filling != null) full.add(filling);
        filling = null;
        full.forEach(buffer -> buffer.getBuffer().flip());
        if (!full.isEmpty()) Connectors.ungetRequestBytes(exchange, full.toArray(PooledByteBuffer[]::new));
        full.clear();
        Connectors.resetRequestChannel(exchange);
    }

    /** Without an answer, which nobody waits for who is still sending. */
    private void cutOff() {
        forget();
        IoUtils.safeClose(exchange.getConnection());
    }

    private void forget() {
        if (deadline != null) deadline.remove();
        closeFilling();
        full.forEach(PooledByteBuffer::close);
        full.clear();
        giveBack();
    }

    private void closeFilling() {
        if (filling != null) filling.close();
        filling = null;
    }

    private synchronized void giveBack() {
        if (taken > 0) memory.give(network, taken);
        taken = 0;
    }
}
