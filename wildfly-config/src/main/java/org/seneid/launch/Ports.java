package org.seneid.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** The ports that the portal listens on. */
final class Ports {

    private Ports() {}

    /** @throws CannotStart that names the first busy one */
    static void mustBeFree(List<Integer> ports) {
        for (int port : ports) {
            if (!free(port)) {
                throw new CannotStart("Port " + port + " is busy: another program listens on it. "
                        + "Stop that, or move all ports of this one: -Djboss.socket.binding.port-offset=100.");
            }
        }
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a port that was in use a moment ago is free
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException busy) {
            return false;
        }
    }
}
