package cn.lianhu.sandbox.story;

import cn.lianhu.bot.delivery.Carrier;
import cn.lianhu.bot.delivery.RungResult;
import cn.lianhu.bot.delivery.Way;
import cn.lianhu.channel.Channel;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Mono;

/**
 * A second channel: short plain text, nothing to tap, no photos, and always open. All
 * that a channel needs: what it can, who carries its notices, and whatever hands in what
 * people send.
 */
class PlainChannel {

    static final int LONGEST = 300;

    static final Rung SENT = new Rung("PLAIN_TEXT");

    static final Channel CHANNEL = new Channel("plain", LONGEST, text -> text.codePointCount(0, text.length()), null,
            Set.of(), List.of(new Channel.Step(SENT, "短消息")));

    @Bean
    Channel plain() {
        return CHANNEL;
    }

    @Bean
    Post post(Outbox outbox) {
        return new Post(outbox);
    }

    /** Where what it carries arrives. */
    static final class Post implements Carrier, Way {

        private final Map<String, List<String>> arrived = new ConcurrentHashMap<>();

        private final Outbox outbox;

        Post(Outbox outbox) {
            this.outbox = outbox;
        }

        List<String> arrived(String contact) {
            return arrived.getOrDefault(contact, List.of());
        }

        @Override
        public Channel channel() {
            return CHANNEL;
        }

        @Override
        public List<Way> ways() {
            return List.of(this);
        }

        @Override
        public Rung rung() {
            return SENT;
        }

        @Override
        public Mono<RungResult> send(Notice notice, Instant now) {
            return outbox.sending(notice).filter(ours -> ours).map(ours -> {
                arrived.computeIfAbsent(notice.to(), to -> new CopyOnWriteArrayList<>())
                    .add(CHANNEL.shown(notice.text()));
                return new RungResult.Done(SENT);
            });
        }

    }

}
