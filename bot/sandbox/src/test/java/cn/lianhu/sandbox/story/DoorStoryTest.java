package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.webhook.Signature;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is let in. */
@ExtendWith(Stories.class)
class DoorStoryTest {

    @Test
    void echoesWhatTheConsoleSends(World world) {
        String query = Account.PLAIN.push("", Instant.now()).query();

        HttpResponse<String> answer = world.http()
            .get(world.program().at("/wechat?" + query + "&echostr=9007199254740993"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("9007199254740993");
        assertThat(world.http().get(world.program().at("/wechat?echostr=1")).statusCode()).isEqualTo(403);
    }

    @Test
    void refusesWhatIsNotSignedInTime(World world) {
        Person someone = world.person("stranger-door");
        String message = someone.words("路口的灯不亮了");
        String query = Account.PLAIN.push(message, Instant.now()).query();

        assertThat(post(world, query.replaceAll("signature=.", "signature=g"), message)).isEqualTo(403);
        assertThat(post(world, query.replaceAll("signature=[^&]*&", ""), message)).isEqualTo(403);
        assertThat(post(world, query.replaceAll("nonce=7", ""), message)).isEqualTo(403);
        assertThat(post(world, "", message)).isEqualTo(403);
        for (Duration off : new Duration[] { Duration.ofSeconds(-310), Duration.ofSeconds(310) }) {
            assertThat(post(world, Account.PLAIN.push(message, Instant.now().plus(off)).query(), message))
                .isEqualTo(403);
        }
        someone.says("进度").reads("还没有反映过");
    }

    @Test
    void keepsToItsWallClockWhenTheSandboxClockMoves(World world) {
        world.clock().toMonday("10:00");
        String timestamp = Long.toString(world.clock().now().toEpochSecond());
        String query = "signature=" + Signature.of(Account.TOKEN, timestamp, "7") + "&timestamp=" + timestamp
                + "&nonce=7";
        assertThat(post(world, query, world.person("stranger-door").words("你好"))).isEqualTo(403);
    }

    @Test
    void refusesTooMuchAndOtherMethods(World world) {
        String query = Account.PLAIN.push("", Instant.now()).query();

        assertThat(post(world, query, "<xml>" + "啊".repeat(100_000) + "</xml>")).isEqualTo(413);
        for (String method : new String[] { "PUT", "DELETE", "PATCH" }) {
            assertThat(world.http().other(method, world.program().at("/wechat?" + query)).statusCode()).isEqualTo(405);
        }
    }

    @Test
    void takesTheSameNonceAgainAndSaysSuccessToWhatItDoesNotKnow(World world) {
        Person someone = world.person("stranger-door");
        assertThat(someone.says("你好").text()).isNotEmpty();
        assertThat(someone.says("谢谢").text()).isNotEmpty();
        assertThat(someone.push("<xml><a>1</a></xml>").body()).isEqualTo("success");
        assertThat(someone.push("not xml at all").body()).isEqualTo("success");
        assertThat(someone.unfollows().body()).isEqualTo("success");
    }

    private static int post(World world, String query, String body) {
        return world.http().post(world.program().at("/wechat?" + query), "text/xml", body).statusCode();
    }

}
