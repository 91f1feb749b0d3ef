package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Faults over real HTTP (platform reference 10.1 and 10.8); waiting is done on a clock
 * moved by hand.
 */
class Section10FaultsTest {

    private static final String SEND = "/cgi-bin/message/custom/send";

    private static final String NOTICE = "该服务号暂时无法提供服务，请稍后再试";

    private final Bench bench = new Bench();

    @BeforeEach
    void speak() {
        bench.aGuestSpeaks();
        bench.fake.got.clear();
        bench.token();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void answersAsLateAsChosenAndOthersAtOnce() {
        bench.fault("{\"slowMillis\":10000,\"api\":\"message/custom/send\"}");
        CompletableFuture<HttpResponse<byte[]>> slow = sent("慢");
        assertThat(bench.chat()).as("carried out all the same").endsWith("慢");
        bench.timer.advanceTimeBy(Duration.ofMillis(9_999));
        assertThat(Bench.code(bench.ask("/cgi-bin/getcallbackip"))).as("another path").isZero();
        assertThat(slow).isNotDone();
        bench.timer.advanceTimeBy(Duration.ofMillis(1));
        assertThat(Bench.code(Bench.read(slow.join()))).isZero();
        assertThat(Bench.code(bench.text("快"))).as("once only").isZero();
    }

    @Test
    void carriesOutWhatItLeavesUnansweredAndThenHangsUp() {
        bench.fault("{\"unanswered\":1,\"api\":\"message/custom/send\"}");
        CompletableFuture<HttpResponse<byte[]>> lost = sent("到了");
        assertThat(bench.chat()).endsWith("到了");
        bench.timer.advanceTimeBy(Duration.ofSeconds(14));
        assertThat(lost).isNotDone();
        bench.timer.advanceTimeBy(Duration.ofSeconds(1));
        assertThatThrownBy(lost::join).as("no status, not even 500")
            .isInstanceOf(CompletionException.class)
            .hasCauseInstanceOf(IOException.class);
        assertThat(bench.chat()).hasSize(2);
    }

    @Test
    void refusesTheNextCallsOfAPathAndNoOthers() {
        bench.fault("{\"errcode\":45009,\"next\":2,\"api\":\"message/custom/send\"}");
        assertThat(Bench.code(bench.ask("/cgi-bin/getcallbackip"))).isZero();
        assertThat(Bench.code(bench.text("一"))).isEqualTo(45009);
        assertThat(Bench.code(bench.text("二"))).isEqualTo(45009);
        assertThat(Bench.code(bench.text("三"))).isZero();
        assertThat(bench.chat()).containsExactly("路灯坏了", "三");
    }

    @Test
    void refusesTheNextCallsWhateverTheirPathOnceEach() {
        bench.fault("{\"errcode\":-1}");
        bench.fault("{\"errcode\":45011}");
        assertThat(Bench.code(with("/cgi-bin/getcallbackip"))).isEqualTo(-1);
        assertThat(Bench.code(with("/cgi-bin/menu/get"))).isEqualTo(45011);
        assertThat(Bench.code(with("/cgi-bin/getcallbackip"))).isZero();
    }

    private tools.jackson.databind.JsonNode with(String path) {
        return Bench.read(bench.get(path + "?access_token=" + bench.tokenHeld()));
    }

    @Test
    void pushesTwiceWithTheSameNumberAndShowsOneAnswer() {
        bench.fault("{\"duplicate\":1}");
        bench.fake.answers(push -> FakeProgram.reply(push, "第" + bench.fake.got.size() + "次"));
        bench.aGuestSpeaks();
        assertThat(bench.fake.got).hasSize(2)
            .extracting(FakeProgram.Got::body)
            .containsOnly(bench.fake.got.getFirst().body());
        assertThat(bench.fake.got.stream().map(push -> push.query().getFirst("nonce")).distinct()).hasSize(2);
        assertThat(bench.chat()).endsWith("第1次").hasSize(3);
        bench.aGuestSpeaks();
        assertThat(bench.fake.got).as("the next one comes once").hasSize(3);
    }

    @Test
    void letsALaterPushPass() {
        bench.fault("{\"outOfOrder\":1}");
        Mono<?> first = bench.emulator.phones().say(Bench.OPENID, "一").cache();
        first.subscribe();
        bench.emulator.phones().say(Bench.OPENID, "二").block();
        first.block();
        assertThat(bench.fake.got.stream().map(push -> push.fields().text("Content"))).containsExactly("二", "一");
    }

    @Test
    void holdsAPushThatNothingPassesForThreeSeconds() {
        bench.fault("{\"outOfOrder\":1}");
        CompletableFuture<?> held = bench.emulator.phones().say(Bench.OPENID, "一").toFuture();
        bench.timer.advanceTimeBy(Duration.ofMillis(2_999));
        assertThat(bench.fake.got).isEmpty();
        bench.timer.advanceTimeBy(Duration.ofMillis(1));
        held.join();
        assertThat(bench.fake.got).hasSize(1);
    }

    @Test
    void repeatsAPushWhoseAnswerComesTooLate() {
        bench.fault("{\"slowNetworkMillis\":30000}");
        bench.fake.answers(push -> FakeProgram.reply(push, "第" + bench.fake.got.size() + "次"));
        bench.aGuestSpeaksAndIsHeardTooLate();
        assertThat(bench.fake.got).hasSize(2)
            .extracting(FakeProgram.Got::body)
            .containsOnly(bench.fake.got.getFirst().body());
        assertThat(bench.chat()).endsWith("第2次");
        bench.fault("{\"slowNetworkMillis\":30000,\"next\":3}");
        bench.aGuestSpeaksInVain(3);
        assertThat(bench.fake.got).hasSize(5);
        assertThat(bench.chat()).endsWith(NOTICE);
    }

    @Test
    void showsTheNoticeAfterThreeTriesWithoutAnAnswer() {
        bench.fake.does(push -> ServerResponse.status(500).build());
        bench.aGuestIsRefused(2);
        assertThat(bench.fake.got).hasSize(3);
        assertThat(bench.chat()).endsWith(NOTICE);
    }

    private CompletableFuture<HttpResponse<byte[]>> sent(String text) {
        return bench.waiting(SEND,
                "{\"touser\":\"" + Bench.OPENID + "\",\"msgtype\":\"text\",\"text\":{\"content\":\"" + text + "\"}}");
    }

}
