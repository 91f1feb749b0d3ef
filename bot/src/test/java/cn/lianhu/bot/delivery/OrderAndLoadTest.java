package cn.lianhu.bot.delivery;

import static cn.lianhu.bot.delivery.FakePlatform.CHAT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.TemplateSettings;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.intake.Approach;
import cn.lianhu.notification.NoticeKind;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class OrderAndLoadTest extends WithDelivery {

    /** In which one too many would begin. */
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    @Test
    void sendsUrgentOnesFirst() {
        change(work -> {
            for (int i = 0; i < 60; i++) {
                work.approached("o" + i, Approach.WROTE);
                work.tell(notice("n" + i, "o" + i, NoticeKind.TASK, i == 59, List.of()));
            }
        });
        drain();

        List<LoggedRequest> calls = platform.calls(CHAT);
        assertThat(calls.subList(0, 50)).anyMatch(call -> call.getBodyAsString().contains("\"o59\""));
    }

    @Test
    void keepsOnePersonsOrder() {
        opened("o1");
        for (int i = 1; i <= 5; i++) {
            tell("n" + i, "o1");
        }

        drain();

        assertThat(platform.calls(CHAT)).extracting(call -> call.getBodyAsString().replaceAll(".*(n\\d).*", "$1"))
            .containsExactly("n1", "n2", "n3", "n4", "n5");
    }

    @Test
    void sendsTwoHundredToASlowPlatformEachOnce() {
        platform.answersLate(CHAT, 200);
        manyDue(200);

        drain();

        assertThat(outbox.fates().block()).containsEntry("CUSTOMER_SERVICE:SENT", 200L);
        assertThat(platform.calls(CHAT)).hasSize(200);
    }

    /**
     * Nobody is answered before fifty wait: fewer at once would wait for ever, more would
     * be seen.
     */
    @Test
    void hasFiftyUnderWayAndNoMore() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Sinks.Empty<Void> fifty = Sinks.empty();
        answersEach(to -> fifty.asMono().doOnSubscribe(s -> {
            if (most.accumulateAndGet(underWay.incrementAndGet(), Math::max) >= 50) {
                Mono.delay(A_MOMENT).doOnNext(passed -> fifty.tryEmitEmpty()).subscribe();
            }
        }).doFinally(s -> underWay.decrementAndGet()));
        manyDue(200);

        drain();

        assertThat(most).hasValue(50);
        assertThat(outbox.fates().block()).containsEntry("CUSTOMER_SERVICE:SENT", 200L);
    }

    private void manyDue(int count) {
        change(work -> {
            for (int i = 0; i < count; i++) {
                work.approached("o" + i, Approach.WROTE);
                work.tell(notice("n" + i, "o" + i, NoticeKind.TASK, false, List.of()));
            }
        });
    }

    /** His answer comes only when all the others have theirs. */
    @Test
    void doesNotLetOneSlowAnswerHoldUpTheOthers() {
        AtomicInteger others = new AtomicInteger();
        Sinks.Empty<Void> all = Sinks.empty();
        answersEach(to -> to.equals("o0") ? all.asMono() : Mono.<Void>empty().doFinally(s -> {
            if (others.incrementAndGet() == 99) {
                all.tryEmitEmpty();
            }
        }));
        manyDue(100);

        drain();

        assertThat(outbox.fates().block()).containsEntry("CUSTOMER_SERVICE:SENT", 100L);
    }

    /**
     * @param answer by whom it is sent to, when the platform has it
     */
    private void answersEach(Function<String, Mono<Void>> answer) {
        api.close();
        api = (WechatApi) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { WechatApi.class },
                (proxy, method, arguments) -> method.getName().equals("sendText")
                        ? answer.apply((String) arguments[0]).thenReturn(new SendOutcome.Sent(null)) : null);
        delivery = delivery(new Templates(api, new TemplateSettings(Map.of())));
    }

}
