package cn.lianhu.sandbox.emulator;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.sandbox.emulator.Faults.Fault;
import cn.lianhu.sandbox.emulator.Faults.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Every call of the platform reference. */
record Routes(EmulatorSettings settings, WechatSettings wechat, EmulatorClocks clocks, OwnAddress address,
        EmulatedUsers users, EmulatedAccount account, Faults faults, MessageIds ids, Pusher pusher) {

    List<Route> all(AccessTokens tokens, Rids rids) {
        Tags tags = new Tags();
        return Stream
            .of(new TokenApi(wechat.appId(), wechat.secret(), tokens, account.whitelist(), clocks.wall()).routes(),
                    new AccountApi(wechat.appId(), wechat.secret(), account.quotas(), rids, clocks.wall()).routes(),
                    messages(tags), files(), new MenuApi(account.menu(), users, tags).routes(),
                    new QrApi(account.codes(), clocks.program()).routes(), new UserApi(users, tags).routes(),
                    new TagApi(users, tags).routes(), new BlacklistApi(users).routes(),
                    new JsTicketApi(clocks.wall()).routes(), new OAuthApi(wechat.appId(), wechat.secret()).routes(),
                    List.of(Route.post("/wxa/msg_sec_check", call -> CallReply.refused(Problem.NO_VISIT))))
            .flatMap(List::stream)
            .toList();
    }

    private List<Route> messages(Tags tags) {
        AgentApi agents = new AgentApi();
        TemplateShelf templates = new TemplateShelf(TemplateShelf.TEMPLATES);
        return Stream
            .of(new CustomApi(users, this::isMedia, agents::has, account.quotas()::kind).routes(), agents.routes(),
                    new TemplateApi(templates, users, account.quotas()::kind, ids, pusher::later,
                            () -> faults.take(Kind.RESULT, "").map(Fault::words))
                        .routes(),
                    new TemplateAdminApi(templates).routes(), new NoticeApi(users, ids, pusher::later).routes(),
                    new NoticeAdminApi().routes(), new MassApi(users, tags, this::isMedia, ids, pusher::later).routes(),
                    List.of(Route
                        .post("/cgi-bin/message/template/subscribe", call -> CallReply.refused(Problem.NO_CONSENT))
                        .verified()))
            .flatMap(List::stream)
            .toList();
    }

    private List<Route> files() {
        MediaApi media = new MediaApi(account.shelf(), clocks.program(), address, settings.videoByAddress());
        return Stream
            .concat(media.routes().stream(),
                    new MaterialApi(media, account.shelf(), clocks.program(), address, settings.pictures()).routes()
                        .stream())
            .toList();
    }

    /**
     * @param typeAndId a type as an upload names it, a colon, and the id
     */
    private boolean isMedia(String typeAndId) {
        String[] parts = typeAndId.split(":", 2);
        return account.shelf().get(parts[1], users.now()).filter(file -> file.isA(parts[0])).isPresent();
    }
}
