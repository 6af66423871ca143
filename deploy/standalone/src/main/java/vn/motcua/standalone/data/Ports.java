package vn.motcua.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/**
 * Hands out loopback ports: the wanted one where it is free, else any other free one; never one twice. The outer port is
 * different: people know it, so a taken one is refused.
 */
public final class Ports {
    private static final int LARGEST = 65535;

    private final Set<Integer> given = new HashSet<>();

    /** Whether nobody listens on the port now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = open(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Exactly this port, or an exception that names it. */
    public int exactly(int port) {
        if (given.contains(port) || !isFree(port)) {
            throw new Refusal("refused.port", port);
        }
        given.add(port);
        return port;
    }

    /** This port if it is free, else another. */
    public int preferably(int port) {
        if (port <= LARGEST && !given.contains(port) && isFree(port)) {
            given.add(port);
            return port;
        }
        return any();
    }

    /** Any free port. */
    public int any() {
        while (true) {
            try (ServerSocket socket = open(0)) {
                if (given.add(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static ServerSocket open(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
