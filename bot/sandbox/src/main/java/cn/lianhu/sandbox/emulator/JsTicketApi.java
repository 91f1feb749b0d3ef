package cn.lianhu.sandbox.emulator;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Tickets that web pages sign with (platform reference 6.6): the same one until its two
 * hours are over.
 */
final class JsTicketApi {

    private static final Duration LIFE = Duration.ofHours(2);

    private static final Set<String> TYPES = Set.of("jsapi", "wx_card");

    private static final int LENGTH = 86;

    private final RandomGenerator random = new SecureRandom();

    private final Map<String, Ticket> tickets = new HashMap<>();

    private final InstantSource wall;

    private record Ticket(String text, Instant until) {
    }

    JsTicketApi(InstantSource wall) {
        this.wall = wall;
    }

    List<Route> routes() {
        return List.of(Route.get("/cgi-bin/ticket/getticket", this::ticket));
    }

    private CallReply ticket(Call call) {
        String type = call.query("type");
        return TYPES.contains(type) ? given(type) : CallReply.refused(Problem.INVALID_ARGS);
    }

    private synchronized CallReply given(String type) {
        Instant now = wall.instant();
        Ticket ticket = tickets.compute(type, (any, before) -> before != null && now.isBefore(before.until()) ? before
                : new Ticket(RandomText.of(random, LENGTH), now.plus(LIFE)));
        return CallReply.json("errcode", 0, "errmsg", "ok", "ticket", ticket.text(), "expires_in",
                Duration.between(now, ticket.until()).toSeconds());
    }

}
