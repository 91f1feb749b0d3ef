package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.webhook.MessageCrypto;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The console is set to safe mode: everything comes and goes sealed. */
class SafeModeStoryTest {

    private static World world;

    @BeforeAll
    static void start() {
        world = World.start(Account.SAFE);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void tellsTheSameStory() {
        StreetlightStoryTest.tell(world);
    }

    @Test
    void refusesWeakerAndForeignPushes() {
        Person someone = world.person("stranger1");
        String message = someone.words("路口的灯不亮了");
        Account.Push plain = Account.PLAIN.push(message, Instant.now());
        Account.Push safe = Account.SAFE.push(message, Instant.now());
        String foreign = new MessageCrypto(Account.SAFE.aesKey(), "wxanother").encrypt(message);

        assertThat(status(plain, u -> u)).isEqualTo(403);
        assertThat(status(safe, u -> u.replaceAll("msg_signature=[^&]*", "a=b"))).isEqualTo(403);
        assertThat(status(safe, u -> u.replaceAll("msg_signature=.", "msg_signature=g"))).isEqualTo(403);
        assertThat(status(safe, u -> u.replace("encrypt_type=aes", "encrypt_type=raw"))).isEqualTo(403);
        assertThat(status(new Account.Push(safe.query(), "<xml></xml>"), u -> u)).isEqualTo(403);
        assertThat(status(
                new Account.Push(safe.query(),
                        safe.body().replaceFirst("<Encrypt><!\\[CDATA\\[[^\\]]*", "<Encrypt><![CDATA[" + foreign)),
                u -> u))
            .isEqualTo(403);
        someone.says("进度").reads("还没有反映过");
    }

    private static int status(Account.Push push, UnaryOperator<String> spoiled) {
        return world.http()
            .post(world.program().at("/wechat?" + spoiled.apply(push.query())), "text/xml", push.body())
            .statusCode();
    }

}
