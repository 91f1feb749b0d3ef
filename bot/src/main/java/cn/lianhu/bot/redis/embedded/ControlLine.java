package cn.lianhu.bot.redis.embedded;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One plain connection to the embedded server, for the few questions asked before the
 * store is open and to notice at once when the server dies: its end is the end of the
 * connection.
 */
final class ControlLine implements Closeable {

    private static final int CONNECT_MILLIS = 500;

    private static final int ANSWER_MILLIS = 2_000;

    private final Socket socket;

    private final InputStream in;

    private ControlLine(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * An IOException when nothing listens, or what listens does not know the password.
     */
    static ControlLine open(ServerConf conf) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress("127.0.0.1", conf.port()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            ControlLine line = new ControlLine(socket);
            line.ask("AUTH " + conf.password());
            return line;
        }
        catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** The fields of INFO; the server answers it also while it still loads. */
    Map<String, String> info() throws IOException {
        return ask("INFO").lines()
            .map(line -> line.split(":", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first));
    }

    /** Asks the server to sync, close its files and end; the connection ends with it. */
    void shutdown() throws IOException {
        send("SHUTDOWN");
        readLine();
    }

    /** Returns when the connection has ended, for whatever reason. */
    void awaitEnd() {
        try {
            socket.setSoTimeout(0);
            while (in.read() >= 0) {
                continue;
            }
        }
        catch (IOException ended) {
            // what was waited for
        }
    }

    private String ask(String command) throws IOException {
        send(command);
        String head = readLine();
        if (head.startsWith("+")) {
            return head.substring(1);
        }
        if (head.matches("\\$\\d{1,9}")) {
            return readBulk(Integer.parseInt(head.substring(1)));
        }
        throw new IOException("Unexpected answer: " + head);
    }

    private void send(String command) throws IOException {
        socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private String readBulk(int length) throws IOException {
        byte[] body = in.readNBytes(length);
        readLine();
        return new String(body, StandardCharsets.UTF_8);
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server ended the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

}
