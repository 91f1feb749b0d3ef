package cn.lianhu.bot.wechat;

import cn.lianhu.bot.wechat.client.ApiRefusal;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What the QR codes of scenes hold. The platform makes each once, for good, and gives
 * 100,000 in all: what it made is kept, so that printing again asks for none.
 */
public final class QrLinks {

    /**
     * @param url what the code holds; empty before it was made
     */
    public record QrLink(String scene, long version, String url) {

        static final DocumentKind<QrLink> KIND = new DocumentKind<>("qrlink", QrLink.class,
                scene -> new QrLink(scene, 0, ""), QrLink::scene, QrLink::version,
                (link, version) -> new QrLink(link.scene, version, link.url));

    }

    /** A large branch; whoever prints more opens the page again. */
    public static final int MOST_AT_ONCE = 500;

    private static final int SIDE_BY_SIDE = 8;

    /** Somebody waits for the page. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WechatApi api;

    private final Ledger ledger;

    public QrLinks(WechatApi api, Ledger ledger) {
        this.api = api;
        this.ledger = ledger;
    }

    /**
     * By scene. Those the platform does not make now are missing: not every account may
     * have them, and it may not be there.
     */
    public Mono<Map<String, String>> of(Collection<String> scenes, Instant now) {
        return ledger.read(now, work -> kept(work, scenes)).flatMap(kept -> {
            List<String> missing = scenes.stream().filter(s -> !kept.containsKey(s)).limit(MOST_AT_ONCE).toList();
            return missing.isEmpty() ? Mono.just(kept)
                    : made(missing).flatMap(made -> keep(made, now).thenReturn(both(kept, made)));
        });
    }

    private static Map<String, String> kept(Work work, Collection<String> scenes) {
        work.expect(scenes.stream().map(scene -> new Query.DocumentOf<>(QrLink.KIND, scene)).toList());
        return scenes.stream()
            .distinct()
            .map(scene -> work.document(QrLink.KIND, scene))
            .filter(link -> !link.url().isEmpty())
            .collect(Collectors.toMap(QrLink::scene, QrLink::url));
    }

    /** Where the first is refused no more are asked for. */
    private Mono<Map<String, String>> made(List<String> scenes) {
        return asked(scenes.getFirst())
            .flatMapMany(first -> Flux.fromIterable(scenes.subList(1, scenes.size()))
                .flatMap(this::asked, SIDE_BY_SIDE)
                .take(PATIENCE)
                .startWith(first))
            .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Map.Entry<String, String>> asked(String scene) {
        return api.qrLink(scene)
            .map(url -> Map.entry(scene, url))
            .onErrorResume(ApiRefusal.class, refused -> Mono.empty());
    }

    private Mono<Void> keep(Map<String, String> made, Instant now) {
        return made.isEmpty() ? Mono.empty() : ledger.change(now, work -> {
            work.expect(made.keySet().stream().map(scene -> new Query.DocumentOf<>(QrLink.KIND, scene)).toList());
            made.forEach((scene, url) -> work.save(QrLink.KIND,
                    new QrLink(scene, work.document(QrLink.KIND, scene).version(), url)));
            return null;
        });
    }

    private static Map<String, String> both(Map<String, String> kept, Map<String, String> made) {
        Map<String, String> all = new HashMap<>(kept);
        all.putAll(made);
        return all;
    }

}
