package cn.lianhu.bot.wechat.client;

import cn.lianhu.ticket.MediaKind;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

final class HttpWechatApi implements WechatApi {

    private static final int THREADS = 50;

    private static final int QUEUE = 10_000;

    private static final int NO_MENU = 46003;

    private static final SendOutcome NO_COVER = new SendOutcome.Refused(SendFailure.NEXT_RUNG, 0,
            "a video needs a cover picture", false);

    /** Not valid, or used before (platform reference, error codes). */
    private static final Set<Integer> USED_CODES = Set.of(40029, 40163);

    private static final int VISITORS = 4;

    private static final int VISITORS_WAITING = 50;

    private final ApiAccount account;

    private final WxLine line;

    private final BlockingCalls threads;

    private final BlockingCalls tokenThread;

    private final BlockingCalls visitors;

    private final ApiCalls calls;

    private final Troubles troubles;

    private final Failing failing;

    private HttpWechatApi(ApiAccount account, WxLine line, BlockingCalls threads, BlockingCalls tokenThread,
            BlockingCalls visitors, ApiCalls calls, Troubles troubles, Failing failing) {
        this.account = account;
        this.line = line;
        this.threads = threads;
        this.tokenThread = tokenThread;
        this.visitors = visitors;
        this.calls = calls;
        this.troubles = troubles;
        this.failing = failing;
    }

    /**
     * The token has a thread and a connection of its own, so that it is not fetched
     * behind those who wait for it.
     */
    static HttpWechatApi of(ApiAccount account, TokenVault vault, InstantSource clock, InstantSource quotas,
            Timeouts timeouts) {
        AtomicReference<Token> current = new AtomicReference<>();
        WxLine line = new WxLine(account, () -> Optional.ofNullable(current.get()).map(Token::value).orElse(""),
                timeouts, THREADS + 1);
        BlockingCalls threads = new BlockingCalls("wechat-api", THREADS, QUEUE);
        BlockingCalls tokenThread = new BlockingCalls("wechat-token", 1, 1);
        BlockingCalls visitors = new BlockingCalls("wechat-visitor", VISITORS, VISITORS_WAITING);
        TokenKeeper tokens = new TokenKeeper(vault, new TokenSource(line, tokenThread, clock).fetch(), clock, current);
        Troubles troubles = new Troubles(clock);
        ApiCalls calls = new ApiCalls(line, threads, visitors, tokens, new Circuits(quotas), troubles);
        Failing failing = new Failing(account.apiUrl().getAuthority(), clock);
        return new HttpWechatApi(account, line, threads, tokenThread, visitors, calls, troubles, failing);
    }

    @Override
    public List<String> troubles() {
        return troubles.lately();
    }

    @Override
    public List<String> failing() {
        return failing.lately();
    }

    @Override
    public Mono<SendOutcome> sendText(String openid, String text) {
        return send(Requests.text(openid, text));
    }

    @Override
    public Mono<SendOutcome> sendMedia(String openid, MediaKind kind, String mediaId) {
        return switch (kind) {
            case IMAGE -> send(Requests.image(openid, mediaId));
            case VOICE -> send(Requests.voice(openid, mediaId));
            case VIDEO -> Mono.just(NO_COVER);
        };
    }

    @Override
    public Mono<SendOutcome> sendTemplate(String openid, String templateId, Map<String, String> data,
            String clientMsgId) {
        return send(Requests.template(openid, templateId, data, clientMsgId));
    }

    @Override
    public Mono<List<TemplateFormat>> templates() {
        return ask(Requests.templates(), json -> json.path("template_list").isArray()).map(TemplateFormat::list);
    }

    @Override
    public Mono<Download> download(String mediaId, long maxBytes) {
        ApiRequest request = Requests.download(mediaId, maxBytes);
        return calls.call(request)
            .map(Answers::download)
            .onErrorResume(ApiRefusal.class, refusal -> Mono.just(new Download.Refused(refusal.refused())))
            .doOnNext(found -> {
                if (found instanceof Download.Refused refused) {
                    failing.note(request.api(), refused.why());
                }
                else {
                    failing.works(request.api());
                }
            });
    }

    @Override
    public Mono<String> upload(MediaKind kind, String fileName, byte[] content) {
        return ask(Requests.upload(kind, fileName, content), json -> json.path("media_id").isString())
            .map(json -> json.path("media_id").asString());
    }

    @Override
    public Mono<String> menu() {
        return ask(Requests.menu(), json -> json.path("menu").isObject()).map(MenuJson::comparable)
            .onErrorResume(ApiRefusal.class,
                    refusal -> refusal.refused().code() == NO_MENU ? Mono.empty() : Mono.error(refusal));
    }

    @Override
    public Mono<Void> createMenu(String json) {
        return ask(Requests.createMenu(json), answer -> answer.path("errcode").isIntegralNumber()).then();
    }

    @Override
    public Mono<String> qrLink(String scene) {
        return ask(Requests.permanentQr(scene), json -> json.path("url").isString())
            .map(json -> json.path("url").asString());
    }

    @Override
    public Mono<String> visitor(String code) {
        ApiRequest request = Requests.visitor(account, code);
        return calls.callBare(request)
            .map(Answers::json)
            .filter(json -> json.path("openid").isString() && json.path("is_snapshotuser").asInt(0) == 0)
            .map(json -> json.path("openid").asString())
            .onErrorResume(ApiRefusal.class,
                    refusal -> USED_CODES.contains(refusal.refused().code()) ? Mono.empty() : Mono.error(refusal))
            .doOnError(ApiRefusal.class, refusal -> {
                failing.note(request.api(), refusal.refused());
                troubles.note(refusal.refused());
            });
    }

    @Override
    public void close() {
        threads.close();
        tokenThread.close();
        visitors.close();
        line.close();
    }

    private Mono<SendOutcome> send(ApiRequest request) {
        return calls.call(request)
            .map(Answers::outcome)
            .onErrorResume(ApiRefusal.class, refusal -> Mono.just(refusal.refused()))
            .doOnNext(outcome -> failing.note(request.api(), outcome));
    }

    /**
     * @param whole whether the answer holds what was asked for
     */
    private Mono<JsonNode> ask(ApiRequest request, Predicate<JsonNode> whole) {
        return calls.call(request)
            .map(Answers::json)
            .filter(whole)
            .switchIfEmpty(Mono.error(() -> ApiRefusal.soon(Answers.NOT_THE_PLATFORMS)))
            .doOnNext(json -> failing.works(request.api()))
            .doOnError(ApiRefusal.class, refusal -> failing.note(request.api(), refusal.refused()));
    }

}
