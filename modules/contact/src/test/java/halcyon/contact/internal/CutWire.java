package halcyon.contact.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/// A wire to a mail server that breaks once: after the end of a message went through, before its answer comes back.
final class CutWire implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final AtomicBoolean cut = new AtomicBoolean();
    private final int to;

    CutWire(int to) throws IOException {
        this.to = to;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    boolean wasCut() {
        return cut.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), to);
                Thread.ofVirtual().start(() -> back(server, client));
                Thread.ofVirtual().start(() -> forth(client, server));
            } catch (IOException closed) {
                if (!door.isClosed()) throw new UncheckedIOException(closed);
            }
        }
    }

    private static void back(Socket server, Socket client) {
        try (server; client) {
            server.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException cut) {
            // the other direction closed it
        }
    }

    private void forth(Socket client, Socket server) {
        try (server; client) {
            var buffer = new byte[8192];
            var tail = "";
            for (int read; (read = client.getInputStream().read(buffer)) >= 0; ) {
                tail = last(tail + new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                boolean end = tail.endsWith("\r\n.\r\n") && cut.compareAndSet(false, true);
                if (end) client.close();
                server.getOutputStream().write(buffer, 0, read);
                server.getOutputStream().flush();
                if (end) server.getInputStream().read(buffer); // until the server has it
                if (end) return;
            }
        } catch (IOException gone) {
            // the connection ended
        }
    }

    private static String last(String text) {
        return text.substring(Math.max(0, text.length() - 5));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
