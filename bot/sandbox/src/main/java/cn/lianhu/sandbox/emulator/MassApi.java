package cn.lianhu.sandbox.emulator;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * One message to many (platform reference 4.5): each follower gets four a month, one too
 * many is left out in silence.
 */
final class MassApi {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final int A_MONTH = 4;

    private static final int LEAST = 2;

    private static final int MOST = 10_000;

    private static final int LONGEST_ID_BYTES = 32;

    private static final Duration ID_KEPT = Duration.ofHours(24);

    /** Who the platform says the result comes from. */
    private static final String HELPER = "oMassSendHelper0000000000000";

    private final Map<String, Integer> got = new HashMap<>();

    private final Map<String, Sent> byOwnId = new LinkedHashMap<>();

    private final Map<Long, Boolean> jobs = new HashMap<>();

    private final AtomicInteger speed = new AtomicInteger();

    private final EmulatedUsers users;

    private final Tags tags;

    private final Predicate<String> media;

    private final MessageIds ids;

    private final Consumer<Push> later;

    private record Sent(long id, Instant at) {
    }

    /**
     * @param media whether a media id, of the type named before the colon, is good
     */
    MassApi(EmulatedUsers users, Tags tags, Predicate<String> media, MessageIds ids, Consumer<Push> later) {
        this.users = users;
        this.tags = tags;
        this.media = media;
        this.ids = ids;
        this.later = later;
    }

    List<Route> routes() {
        return List.of(route("sendall", call -> send(call, wanted(call.json().path("filter")))),
                route("send", this::toSome), route("preview", this::preview), route("get", this::status),
                route("delete", call -> CallReply.ok()), route("speed/set", this::setSpeed),
                route("speed/get", call -> CallReply.json("speed", speed.get(), "realspeed", realSpeed())));
    }

    private static Route route(String path, Function<Call, CallReply> endpoint) {
        return Route.post("/cgi-bin/message/mass/" + path, endpoint)
            .onlyFor(AccountKind.SERVICE, AccountKind.SUBSCRIPTION);
    }

    private Predicate<EmulatedUser> wanted(JsonNode filter) {
        int tag = filter.path("tag_id").asInt(-1);
        return filter.path("is_to_all").asBoolean(false) ? user -> true : user -> tags.of(user.openid()).contains(tag);
    }

    private CallReply toSome(Call call) {
        List<String> openids = call.json().path("touser").valueStream().map(JsonNode::asString).toList();
        return openids.size() < LEAST || openids.size() > MOST ? CallReply.refused(Problem.TOO_FEW_OPENIDS)
                : send(call, user -> openids.contains(user.openid()));
    }

    private synchronized CallReply send(Call call, Predicate<EmulatedUser> wanted) {
        CustomMessage message = new CustomMessage(call.json());
        String own = call.json().path("clientmsgid").asString("");
        if (own.length() > LONGEST_ID_BYTES) {
            return CallReply.refused(Problem.MASS_ID_TOO_LONG);
        }
        Sent before = byOwnId.get(own);
        if (!own.isEmpty() && before != null && users.now().isBefore(before.at().plus(ID_KEPT))) {
            return CallReply.json("errcode", Problem.MASS_SENT_BEFORE.code(), "errmsg",
                    Problem.MASS_SENT_BEFORE.words(), "msg_id", before.id());
        }
        return message.problem(media).map(CallReply::refused).orElseGet(() -> sent(call, message, wanted, own));
    }

    private CallReply sent(Call call, CustomMessage message, Predicate<EmulatedUser> wanted, String own) {
        long id = ids.next();
        List<EmulatedUser> all = users.all().stream().filter(EmulatedUser::following).filter(wanted).toList();
        List<EmulatedUser> left = all.stream().filter(this::hasLeft).toList();
        left.forEach(
                user -> users.show(user, Entry.By.ACCOUNT, message.type(), message.shown(), message.more(call.json())));
        byOwnId.put(own, new Sent(id, users.now()));
        jobs.put(id, true);
        later.accept(Push.event(HELPER, "MASSSENDJOBFINISH")
            .with("MsgID", id)
            .with("Status", "send success")
            .with("TotalCount", all.size())
            .with("FilterCount", left.size())
            .with("SentCount", left.size())
            .with("ErrorCount", 0)
            .silent());
        return CallReply.json("errcode", 0, "errmsg", "send job submission success", "msg_id", id);
    }

    private boolean hasLeft(EmulatedUser user) {
        String month = user.openid() + " " + YearMonth.from(users.now().atZone(BEIJING));
        return got.merge(month, 1, Integer::sum) <= A_MONTH;
    }

    private CallReply preview(Call call) {
        Optional<EmulatedUser> user = users.find(call.json().path("touser").asString(""));
        CustomMessage message = new CustomMessage(call.json());
        return user.isEmpty() ? CallReply.refused(Problem.INVALID_OPENID)
                : message.problem(media).map(CallReply::refused).orElseGet(() -> {
                    users.show(user.get(), Entry.By.ACCOUNT, message.type(), message.shown(),
                            message.more(call.json()));
                    return CallReply.json("errcode", 0, "errmsg", "preview success", "msg_id", ids.next());
                });
    }

    private synchronized CallReply status(Call call) {
        long id = call.json().path("msg_id").asLong(0);
        return CallReply.json("msg_id", id, "msg_status", jobs.containsKey(id) ? "SEND_SUCCESS" : "SEND_FAIL");
    }

    private CallReply setSpeed(Call call) {
        int wanted = call.json().path("speed").asInt(-1);
        if (wanted < 0 || wanted > 4) {
            return CallReply.refused(Problem.INVALID_ARGS);
        }
        speed.set(wanted);
        return CallReply.ok();
    }

    /** In ten thousands a minute. */
    private int realSpeed() {
        return List.of(80, 60, 45, 30, 10).get(speed.get());
    }

}
