package cn.lianhu.sandbox.look;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page draws and names what the program has: whatever is added there must be added
 * here.
 */
class SideFilesTest {

    private static final Pattern KEY = Pattern.compile("(?m)^ {2}'([^']+)': '");

    @Test
    void givesEveryStateAPlaceInThePicture() {
        String routes = file("routes.js");
        assertThat(TicketState.values())
            .allSatisfy(state -> assertThat(routes).containsPattern("(?m)^ {2}" + state + ": \\[\\d+, '\\w+'\\],$"));
    }

    @Test
    void hasAStairForEveryLevel() {
        assertThat(file("ladder.js")).contains(Arrays.stream(Level.values())
            .map(level -> "'" + level + "'")
            .reduce((one, next) -> one + ", " + next)
            .orElseThrow());
    }

    @Test
    void namesEverythingTheProgramSpeaksOfInBothLanguages() {
        List<String> wanted = Stream
            .of(all("state", TicketState.values()), all("level", Level.values()),
                    Arrays.stream(TicketEvent.values()).map(e -> "event." + EventName.of(e)),
                    Arrays.stream(NoticeKind.values()).map(kind -> "kind." + kind.setting()),
                    named("rung", '-', rungs()), named("fate", ' ', names(Notice.Fate.values())),
                    named("ticket", '-', names(MediaKind.values())), Reasons.ALL.stream().map(say -> "reason." + say),
                    all("ticket.due", Due.values()).filter(key -> !key.contains("REMIND")))
            .flatMap(some -> some)
            .toList();

        assertThat(keys("words-zh.js")).containsAll(wanted);
        assertThat(keys("words-en.js")).containsAll(wanted);
    }

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(keys("words-en.js")).doesNotHaveDuplicates().containsExactlyElementsOf(keys("words-zh.js"));
    }

    private static Stream<String> all(String group, Enum<?>... values) {
        return Arrays.stream(values).map(value -> group + "." + value);
    }

    private static Stream<String> rungs() {
        return Stream.concat(Stream.of(Notice.Rung.NONE, Notice.Rung.KEPT), WechatChannel.CHANNEL.rungs().stream())
            .map(Notice.Rung::name);
    }

    private static Stream<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static Stream<String> named(String group, char between, Stream<String> names) {
        return names.map(name -> group + "." + name.toLowerCase(Locale.ROOT).replace('_', between));
    }

    private static List<String> keys(String name) {
        return KEY.matcher(file(name)).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static String file(String name) {
        try (InputStream file = SideFilesTest.class.getResourceAsStream("/phones/side/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
    }

}
