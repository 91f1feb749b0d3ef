package cn.lianhu.bot.emulator;

import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.bot.settings.WechatSettings;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The platform's parts, those that people and tests reach for from outside. */
record Emulator(ApiHandler api, EmulatedUsers users, Phones phones, Camera camera, MenuTaps menuTaps, Menu menu,
        QrCodes codes, Faults faults, Quotas quotas, Pusher pusher, Feed feed) {

    private static final int CONNECTIONS = 500;
    private static final String ACCOUNT = "gh_sandbox000001";

    /**
     * @param clock what windows and files' ages go by
     * @param wall what tokens, quotas and timestamps go by
     */
    static Emulator of(EmulatorSettings settings, WechatSettings wechat, ProgramClock clock, InstantSource wall,
            OwnAddress address, Feed feed) {
        EmulatedUsers users = new EmulatedUsers(feed, clock);
        MediaShelf shelf = new MediaShelf();
        Faults faults = new Faults();
        Quotas quotas = new Quotas(settings.account());
        MessageIds ids = new MessageIds(wall);
        Pusher pusher = new Pusher(delivery(settings, wechat, users, shelf, address, wall), faults,
                new MarkFail(settings.stopAfter(), settings.stopFor()), wall);
        Menu menu = new Menu();
        QrCodes codes = new QrCodes();
        AccessTokens tokens = new AccessTokens();
        Rids rids = new Rids();
        List<Route> routes = Stream.of(
                new TokenApi(wechat.appId(), wechat.secret(), tokens, wall).routes(),
                new CustomApi(users, shelf, quotas::kind).routes(),
                new TemplateApi(new TemplateShelf(TemplateShelf.TEMPLATES), users, quotas::kind, ids, pusher::later)
                        .routes(),
                new MediaApi(shelf, clock, address, settings.videoByAddress()).routes(),
                new MenuApi(menu).routes(), new QrApi(codes, clock).routes(), new UserApi(users).routes(),
                new AccountApi(wechat.appId(), quotas, rids, wall).routes()).flatMap(List::stream).toList();
        Phones phones = new Phones(users, ids, pusher, quotas::kind, settings);
        Camera camera = new Camera(phones, shelf, users, ids, address);
        return new Emulator(new ApiHandler(new ApiGate(routes, tokens, quotas, wall), faults, rids, shelf, wall), users,
                phones, camera, new MenuTaps(menu, phones, camera), menu, codes, faults, quotas, pusher, feed);
    }

    private static Delivery delivery(EmulatorSettings settings, WechatSettings wechat, EmulatedUsers users,
            MediaShelf shelf, OwnAddress address, InstantSource wall) {
        String account = wechat.originalId() == null ? ACCOUNT : wechat.originalId();
        Envelope envelope = new Envelope(wechat, account);
        ReplyReader replies = new ReplyReader(envelope, account,
                (type, id) -> shelf.get(id, users.now()).filter(file -> file.isA(type)).isPresent());
        WebClient client = WebClient.builder().clientConnector(new ReactorClientHttpConnector(
                HttpClient.create(ConnectionProvider.create("emulator", CONNECTIONS)).followRedirect(false))).build();
        return new Delivery(client, address, envelope, replies, settings, account, wall);
    }
}
