package org.seneid.platform.web.intake;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.seneid.platform.Network;
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

    /** A large photograph on a slow line; who needs longer is cut off. */
    private static final int MINUTES_TO_ARRIVE = 3;

    private static final int SECONDS_BETWEEN_LOOKS = 3;
    private static final long MOST_LOOKS = TimeUnit.MINUTES.toSeconds(MINUTES_TO_ARRIVE) / SECONDS_BETWEEN_LOOKS;

    private final HttpServerExchange exchange;
    private final HttpHandler next;
    private final TransitMemory memory;
    private final Network network;
    private final long largest;
    private final boolean takesFile;
    private final ArrivedBytes arrived = new ArrivedBytes();
    private StreamSourceChannel channel;
    private XnioExecutor.Key nextLook;
    private int looks;
    private long received;
    private long taken;
    private int refused;
    private boolean over;

    ArrivingBody(HttpServerExchange exchange, HttpHandler next, TransitMemory memory, BodyLimits limits) {
        this.exchange = exchange;
        this.next = next;
        this.memory = memory;
        network = TransitMemory.networkOf(exchange);
        var type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        largest = limits.largest(exchange.getRelativePath(), type);
        takesFile = limits.takesFile(exchange.getRelativePath(), type);
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
        channel.getReadSetter().set(ready -> moreIsHere());
        channel.resumeReads();
        lookLater();
        return false;
    }

    private void moreIsHere() {
        try {
            if (over || !everythingIsHere()) return;
            nextLook.remove();
            channel.getReadSetter().set(null);
            channel.suspendReads();
            handOver();
            Connectors.executeRootHandler(next, exchange);
        } catch (IOException | RuntimeException broken) {
            end(broken);
        }
    }

    private void lookLater() {
        nextLook = exchange.getIoThread().executeAfter(this::look, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Whether more may come: nobody tells an HTTP/2 stream that its connection has ended. */
    private void look() {
        looks++;
        moreIsHere();
        if (over) return;
        if (looks >= MOST_LOOKS) cutOff();
        else lookLater();
    }

    /** Broken off, or cut into pieces in a way that is none. */
    private void end(Exception broken) {
        LOG.debug("A body did not arrive: {}", broken.toString());
        forget();
        exchange.setStatusCode(StatusCodes.BAD_REQUEST).setPersistent(false).endExchange();
    }

    private boolean everythingIsHere() throws IOException {
        try (var reading = exchange.getConnection().getByteBufferPool().allocate()) {
            for (var buffer = reading.getBuffer(); ; buffer.clear()) {
                int read = channel.read(buffer);
                if (read <= 0 && !exchange.getConnection().isOpen()) throw new ClosedChannelException();
                if (read <= 0) return read < 0;
                keep(buffer.flip());
            }
        } catch (RequestTooBigException tooLargeEvenForThat) {
            refuse(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
            return true;
        }
    }

    private void keep(ByteBuffer bytes) {
        received += bytes.remaining();
        if (received > largest) refuse(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
        if (refused != 0) return;
        arrived.add(bytes);
        long more = arrived.held() - taken;
        if (more == 0) return;
        if (memory.take(network, more)) taken += more;
        else refuse(StatusCodes.SERVICE_UNAVAILABLE);
    }

    private void refuse(int status) {
        if (refused != 0) return;
        refused = status;
        var name = takesFile ? FailureFilter.REFUSED_FILE : FailureFilter.REFUSED_BODY;
        exchange.putAttachment(HttpServerExchange.REQUEST_ATTRIBUTES, Map.of(name, String.valueOf(status)));
        arrived.drop();
        giveBack();
    }

    /** What arrived is put back, to be read as if it came now. */
    private void handOver() {
        over = true;
        var bytes = arrived.take();
        if (bytes.length > 0) Connectors.ungetRequestBytes(exchange, bytes);
        Connectors.resetRequestChannel(exchange);
    }

    /** Without an answer, which nobody waits for who is still sending. */
    private void cutOff() {
        forget();
        IoUtils.safeClose(exchange.getConnection());
    }

    private void forget() {
        over = true;
        if (nextLook != null) nextLook.remove();
        arrived.drop();
        giveBack();
    }

    private synchronized void giveBack() {
        if (taken > 0) memory.give(network, taken);
        taken = 0;
    }
}
