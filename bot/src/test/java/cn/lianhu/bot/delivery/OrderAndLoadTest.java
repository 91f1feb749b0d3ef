package cn.lianhu.bot.delivery;

import static cn.lianhu.bot.delivery.FakePlatform.CHAT;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.TemplateSettings;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.notification.Window;
import cn.lianhu.notification.NoticeKind;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class OrderAndLoadTest extends WithDelivery {

    @Test
    void sendsUrgentOnesFirst() {
        change(work -> {
            for (int i = 0; i < 60; i++) {
                work.opened("o" + i, Window.MESSAGE);
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
    void sendsTwoHundredToASlowPlatformFiftyAtATime() {
        platform.answersLate(CHAT, 200);
        manyDue(200);

        long begin = System.nanoTime();
        drain();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(outbox.fates().block()).containsEntry("CUSTOMER_SERVICE:SENT", 200L);
        assertThat(platform.calls(CHAT)).hasSize(200);
        assertThat(took).as("four times fifty, 200 ms each").isBetween(Duration.ofMillis(800), Duration.ofSeconds(8));
    }

    @Test
    void hasNoMoreThanFiftyUnderWay() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        api.close();
        api = (WechatApi) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {WechatApi.class},
                (proxy, method, arguments) -> !method.getName().equals("sendText") ? null
                        : Mono.delay(Duration.ofMillis(20)).map(done -> new SendOutcome.Sent(null))
                                .doOnSubscribe(s -> most.accumulateAndGet(underWay.incrementAndGet(), Math::max))
                                .doFinally(s -> underWay.decrementAndGet()));
        delivery = delivery(new Templates(api, new TemplateSettings(Map.of())));
        manyDue(200);

        drain();

        assertThat(most.get()).isBetween(26, 50);
        assertThat(outbox.fates().block()).containsEntry("CUSTOMER_SERVICE:SENT", 200L);
    }

    private void manyDue(int count) {
        change(work -> {
            for (int i = 0; i < count; i++) {
                work.opened("o" + i, Window.MESSAGE);
                work.tell(notice("n" + i, "o" + i, NoticeKind.TASK, false, List.of()));
            }
        });
    }

    @Test
    void doesNotLetOneSlowAnswerHoldUpTheOthers() {
        platform.answersTo("o0", CHAT, okJson(FakePlatform.error(0)).withFixedDelay(4_000));
        manyDue(100);

        long begin = System.nanoTime();
        drain();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(7_900));
        assertThat(outbox.fates().block()).containsEntry("CUSTOMER_SERVICE:SENT", 100L);
    }
}
