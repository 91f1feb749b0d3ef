package cn.lianhu.sandbox.emulator;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.sandbox.emulator.Faults.Fault;
import cn.lianhu.sandbox.emulator.Faults.Kind;
import java.time.Duration;
import java.util.List;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The platform's parts, those that people and tests reach for from outside. */
record Emulator(ApiHandler api, EmulatedAccount account, EmulatedUsers users, Phones phones, Camera camera,
        MenuTaps menuTaps, Consenting consenting, Faults faults, Pusher pusher, Feed feed) {

    private static final int CONNECTIONS = 500;

    private static final String ACCOUNT = "gh_sandbox000001";

    static Emulator of(EmulatorSettings settings, WechatSettings wechat, EmulatorClocks clocks, OwnAddress address,
            Feed feed) {
        EmulatedUsers users = new EmulatedUsers(feed, clocks.program());
        EmulatedAccount account = EmulatedAccount.of(settings.account());
        Faults faults = new Faults();
        MessageIds ids = new MessageIds(clocks.wall());
        Pusher pusher = new Pusher(delivery(settings, wechat, users, account, address, clocks, faults), faults,
                new MarkFail(settings.stopAfter(), settings.stopFor()), settings.resultAfter(), clocks);
        Phones phones = new Phones(users, ids, pusher, account.quotas()::kind, settings);
        Camera camera = new Camera(phones, account.shelf(), users, ids, address, settings.pictures());
        AccessTokens tokens = new AccessTokens();
        Rids rids = new Rids();
        List<Route> routes = new Routes(settings, wechat, clocks, address, users, account, faults, ids, pusher)
            .all(tokens, rids);
        ApiGate gate = new ApiGate(routes, tokens, account.quotas(), clocks.wall());
        return new Emulator(new ApiHandler(gate, faults, rids, account.shelf(), clocks), account, users, phones, camera,
                new MenuTaps(account.menu(), phones, camera), new Consenting(users, phones), faults, pusher, feed);
    }

    private static PushDelivery delivery(EmulatorSettings settings, WechatSettings wechat, EmulatedUsers users,
            EmulatedAccount account, OwnAddress address, EmulatorClocks clocks, Faults faults) {
        Envelope envelope = new Envelope(wechat, wechat.originalId() == null ? ACCOUNT : wechat.originalId());
        ReplyReader replies = new ReplyReader(envelope, envelope.account(),
                (type, id) -> account.shelf().get(id, users.now()).filter(file -> file.isA(type)).isPresent());
        WebClient client = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(
                    HttpClient.create(ConnectionProvider.create("emulator", CONNECTIONS)).followRedirect(false)))
            .build();
        return new PushDelivery(client, address, envelope, replies, settings,
                () -> faults.take(Kind.SLOW_NETWORK, "").map(Fault::slow).orElse(Duration.ZERO), clocks);
    }
}
