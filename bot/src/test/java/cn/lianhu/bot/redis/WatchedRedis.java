package cn.lianhu.bot.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A real redis-server of which a test sees what it is asked by clients; what scripts do
 * inside it is not shown.
 */
public final class WatchedRedis implements AutoCloseable {

    private static final String INSIDE_A_SCRIPT = " lua] ";

    private static final List<String> LEDGER = List.of(Script.load("read").sha(),
            Script.load("outbox", "commit").sha());

    private final SyncedRedis redis;

    private WatchedRedis(SyncedRedis redis) {
        this.redis = redis;
    }

    public static WatchedRedis start(Path dir) throws IOException {
        WatchedRedis watched = new WatchedRedis(SyncedRedis.start(dir));
        watched.redis.sync().del(LedgerKeys.MARK); // a program marks its store itself
        return watched;
    }

    public String setting() {
        return "--spring.data.redis.url=redis://127.0.0.1:" + redis.port();
    }

    /**
     * What it is asked while something happens, by name, of all that the ledger asks and
     * all that names somebody.
     */
    public List<String> askedMeanwhile(String openid, Runnable something) {
        try (Socket socket = new Socket("127.0.0.1", redis.port());
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.getOutputStream().write("MONITOR\r\n".getBytes(StandardCharsets.US_ASCII));
            lines.readLine();
            something.run();
            redis.sync().echo("seen");
            List<String> asked = new ArrayList<>();
            for (String line = lines.readLine(); !line.contains("\"ECHO\" \"seen\""); line = lines.readLine()) {
                boolean meant = line.contains(openid) || LEDGER.stream().anyMatch(line::contains);
                if (meant && !line.contains(INSIDE_A_SCRIPT)) {
                    asked.add(line.split("\"")[1]);
                }
            }
            return asked;
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        redis.close();
    }

}
