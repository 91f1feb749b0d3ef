package cn.lianhu.sandbox.story;

import cn.lianhu.bot.redis.BareWrite;
import cn.lianhu.bot.redis.OldTickets;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Inbox;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Ticket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/**
 * What a message costs, beside the least it could: a constant over WebFlux and one bare
 * durable script over WebFlux, in the same process and store, asked in turn by wrk. Only
 * the ratios mean something.
 */
public final class ReportRun {

    private static final String BARE = "the bare script";

    private static final int RESIDENTS = 2_000;

    private static final List<String> TROUBLES = List.of("%d组路口的灯不亮了", "门口水管漏水，流到%d组路上", "桥头那一堆垃圾好几天没人收，%d组",
            "家里没电，电线杆歪了，在%d组", "排水沟堵了，污水漫到%d组");

    private final int rounds;

    private final String only;

    private final int old;

    private final Wrk wrk;

    /**
     * @param only what alone is measured, to look at it with a profiler; null for all
     * @param old how many old tickets are put into the store, then to be measured again
     */
    public ReportRun(int rounds, int seconds, String only, int old) {
        this.rounds = rounds;
        this.wrk = new Wrk(seconds, ReportRun::say);
        this.only = only;
        this.old = old;
    }

    public void run() throws Exception {
        Path files = Files.createTempDirectory("lianhu-bench");
        County county = County.found(files);
        try (World world = World.start(county, "--lianhu.limits.enabled=false", "--lianhu.intake.join-within=PT0S")) {
            world.clock().toMonday("22:00"); // notices wait for the morning: what the
                                             // platform costs here is another matter
            List<Map<String, String>> households = county.households(RESIDENTS);
            bind(world, county, households);
            DisposableServer bare = bare(world);
            measure(world, bare, files, households); // only to get warm
            rounds(world, bare, files, households);
            if (old > 0) {
                OldTickets.into(world.part(ApplicationContext.class), old, (int) (last(world) - 1000));
                say("%,d old tickets more".formatted(old));
                rounds(world, bare, files, households);
            }
            bare.disposeNow();
        }
    }

    static String trouble(int i) {
        return TROUBLES.get(i % TROUBLES.size()).formatted(i % 3 + 1);
    }

    private void rounds(World world, DisposableServer bare, Path files, List<Map<String, String>> households)
            throws Exception {
        wrk.anew();
        for (int round = 0; round < rounds; round++) {
            measure(world, bare, files, households);
        }
        wrk.print(BARE);
    }

    /** All that have to do with reports of these. */
    static void bind(World world, County county, List<Map<String, String>> households) {
        List<County.Bound> people = new ArrayList<>(county.staff(households));
        households.forEach(h -> people.add(County.resident(h)));
        Flux.fromIterable(people).flatMap(p -> bind(world, p), Wrk.AT_ONCE).blockLast();
    }

    private static Mono<?> bind(World world, County.Bound somebody) {
        return world.part(Inbox.class)
            .receive(new Inbound.Text("bind" + somebody.id(), world.person(somebody.id()).openid(), Instant.now(),
                    "绑定 " + somebody.code(), false));
    }

    private void measure(World world, DisposableServer bare, Path files, List<Map<String, String>> households)
            throws Exception {
        Path reports = lines(files, households, ReportRun::trouble, world);
        Path progress = lines(files, households, i -> "进度", world);
        String program = world.program().at("/wechat") + "?" + world.account().push("", Instant.now()).query();
        String beside = "http://127.0.0.1:" + bare.port();
        wrk("a constant", beside + "/constant", reports);
        wrk(BARE, beside + "/bare", reports);
        long first = last(world) + 1;
        wrk("a new report", program, reports);
        wrk("进度", program, progress);
        wrk("接单", program, accepting(world, files, first));
    }

    private Path lines(Path files, List<Map<String, String>> households, Function<Integer, String> words, World world)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < households.size(); i++) {
            lines.add(world.person(households.get(i).get("id")).openid() + "\t" + words.apply(i));
        }
        return Files.write(Files.createTempFile(files, "lines", ".txt"), lines);
    }

    /** Each of those who have been given one of the tickets from a number on, once. */
    private static Path accepting(World world, Path files, long first) throws IOException {
        Ledger ledger = world.part(Ledger.class);
        List<String> lines = Flux.fromStream(LongStream.rangeClosed(first, last(world)).boxed())
            .flatMapSequential(
                    number -> ledger
                        .read(Instant.now(),
                                work -> work.ticket(number).map(Ticket::handling).map(Handling::first).orElse(""))
                        .map(who -> who.isEmpty() ? "" : world.person(who).openid() + "\t" + number + " 接单"),
                    Wrk.AT_ONCE)
            .filter(line -> !line.isEmpty())
            .collectList()
            .block();
        return Files.write(Files.createTempFile(files, "lines", ".txt"), lines);
    }

    /** The highest number given so far. */
    private static long last(World world) {
        Ledger ledger = world.part(Ledger.class);
        long last = 1000;
        for (long step = 1 << 20; step > 0; step /= 2) {
            while (there(ledger, last + step)) {
                last += step;
            }
        }
        return last;
    }

    /** Numbers that people say of years are no tickets. */
    private static boolean there(Ledger ledger, long number) {
        long given = number >= 1990 && number <= 2099 ? 2100 : number;
        return ledger.read(Instant.now(), work -> work.ticket(given)).block().isPresent();
    }

    private DisposableServer bare(World world) {
        BareWrite write = BareWrite.in(world.part(ApplicationContext.class));
        var handler = RouterFunctions.toHttpHandler(RouterFunctions.route()
            .POST("/constant", request -> answered(request, Mono.just("success")))
            .POST("/bare", request -> answered(request, request.bodyToMono(String.class).flatMap(write::write)))
            .build());
        return HttpServer.create().host("127.0.0.1").port(0).handle(new ReactorHttpHandlerAdapter(handler)).bindNow();
    }

    private static Mono<ServerResponse> answered(ServerRequest request, Mono<String> answer) {
        return answer.flatMap(text -> ServerResponse.ok().bodyValue(text));
    }

    private void wrk(String what, String url, Path lines) throws IOException, InterruptedException {
        if (only == null || only.equals(what)) {
            wrk.ask(what, url, lines);
        }
    }

    private static void say(String what) {
        System.out.println("report bench: " + what);
    }

}
