package cn.lianhu.sandbox.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a report costs where pushes and answers are sealed, beside one in the clear: two
 * programs in one process, each with a store of its own, asked in turn by wrk.
 */
public final class SafeModeRun {

    private static final String CLEAR = "in the clear";

    private static final String SEALED = "sealed";

    private static final int RESIDENTS = 2_000;

    /** More than either takes in a second. */
    private static final int PER_SECOND = 3_000;

    private final int rounds;

    private final int seconds;

    private final AtomicLong ids = new AtomicLong(2_400_000_000L);

    public SafeModeRun(int rounds, int seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    public void run() throws Exception {
        Path files = Files.createTempDirectory("lianhu-bench");
        County county = County.found(files);
        Wrk wrk = new Wrk(seconds, what -> System.out.println("safe mode bench: " + what));
        try (World clear = begin(Account.PLAIN, county); World sealed = begin(Account.SAFE, county)) {
            List<Map<String, String>> households = county.households(RESIDENTS);
            for (World world : List.of(clear, sealed)) {
                ReportRun.bind(world, county, households);
            }
            measure(wrk, clear, sealed, files, households); // only to get warm
            wrk.anew();
            for (int round = 0; round < rounds; round++) {
                measure(wrk, clear, sealed, files, households);
            }
        }
        wrk.print(CLEAR);
    }

    private static World begin(Account account, County county) {
        World world = World.start(account, county, "--lianhu.limits.enabled=false", "--lianhu.intake.join-within=PT0S");
        world.clock().toMonday("22:00"); // notices wait for the morning
        return world;
    }

    private void measure(Wrk wrk, World clear, World sealed, Path files, List<Map<String, String>> households)
            throws IOException, InterruptedException {
        wrk.send(CLEAR, clear.program().at("/wechat").toString(), pushes(clear, files, households));
        wrk.send(SEALED, sealed.program().at("/wechat").toString(), pushes(sealed, files, households));
    }

    private Path pushes(World world, Path files, List<Map<String, String>> households) throws IOException {
        List<String> lines = new ArrayList<>();
        Instant now = Instant.now();
        for (int i = 0; i < seconds * PER_SECOND; i++) {
            String openid = world.person(households.get(i % households.size()).get("id")).openid();
            String xml = Xml.message(openid, now.getEpochSecond(), "text",
                    Xml.element("Content", ReportRun.trouble(i)) + "<MsgId>" + ids.incrementAndGet() + "</MsgId>");
            Account.Push push = world.account().push(xml, now);
            lines.add(push.query() + "\t" + push.body());
        }
        return Files.write(Files.createTempFile(files, "pushes", ".txt"), lines);
    }

}
