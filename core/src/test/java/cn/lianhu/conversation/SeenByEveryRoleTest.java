package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.notification.Notice;
import cn.lianhu.ticket.MediaKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everybody of the chat, before every kind of ticket, in every way he may look at it:
 * what he gets to see, written once more from the specification. N its number, W its
 * words, F the reporter's family, H his house, T his telephone, M what he sent with it.
 */
class SeenByEveryRoleTest {

    private static final String WORDS = "青石";

    private static final Map<Character, List<String>> MARKS = Map.of('N', List.of("#1001"), 'W', List.of(WORDS), 'F',
            List.of("谢"), 'H', List.of("3组7号"), 'T', List.of("13800001111"));

    private static final Map<String, String> KINDS = Map.of("ordinary", WORDS + "巷路灯不亮，我是谢桂英，打13800001111", "hidden",
            WORDS + "巷有人天天烧秸秆臭味太大，我是谢桂英，打13800001111", "confidential", WORDS + "巷路灯不亮，保密，我是谢桂英，打13800001111", "conduct",
            WORDS + "巷那边书记贪污低保，我是谢桂英，打13800001111", "urgent", WORDS + "巷电线断了掉在路上漏电，我是谢桂英，打13800001111", "violence",
            "老公拿刀要砍我，" + WORDS + "巷，我是谢桂英，打13800001111");

    private static final List<String> WAYS = List.of("看 1001", "1001", "进度", "进度 1001", "待办", "看村", "超期", "统计", "帮助",
            "催办 1001", "我也是 1001", "办结", "接单", "完成", "撤回");

    private static final List<String> WAYS_OF_STAFF = List.of("看村 翔安", "超期 翔安", "1");

    private final Chat chat = Chat.on(withClerk());

    /** 翔安社区 has a clerk, who serves nowhere else. */
    private static Network withClerk() {
        Network demo = DemoNetwork.NETWORK;
        Posting secretary = demo.postings().stream().filter(p -> p.post() == Post.SECRETARY).findFirst().orElseThrow();
        return new Network(demo.townships(), demo.branches(), demo.grids(), demo.members(), demo.households(),
                Stream.concat(demo.postings().stream(), Stream.of(new Posting(Post.CLERK, secretary.scope(), "M0025")))
                    .toList());
    }

    private Someone who(String role) {
        return switch (role) {
            case "reporter" -> chat.from("谢桂英");
            case "family" -> {
                chat.contact("谢桂英");
                chat.home("o-son", "H0037");
                yield new Someone(chat, "o-son");
            }
            case "neighbour" -> chat.from("萧国平");
            case "stranger" -> chat.from("路人");
            case "linked" -> chat.from("李长顺");
            case "leader" -> chat.from("陈秀英");
            case "clerk" -> chat.from("M0025");
            case "secretary" -> chat.from("吴志远");
            case "team" -> chat.from("徐建国");
            case "township" -> chat.from("范家旺");
            case "desk" -> chat.from("廖家旺");
            case "secretaryElsewhere" -> chat.from("M0072");
            case "leaderElsewhere" -> chat.from("M0073");
            case "townshipElsewhere" -> chat.from("M0005");
            default -> throw new IllegalArgumentException(role);
        };
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            // role, ordinary, hidden, confidential, conduct, urgent, violence
            "reporter          , NWFHTM, NWFHTM, NWFHTM, NWFHTM, NWFHTM, NWFHTM",
            "family            , -     , -     , -     , -     , -     , -",
            "neighbour         , -     , -     , -     , -     , -     , -",
            "stranger          , -     , -     , -     , -     , -     , -",
            "linked            , NWFHTM, NWM   , NW    , -     , NWFHTM, -",
            "leader            , NWFHTM, NWM   , NW    , -     , NWFHTM, NWHT",
            "clerk             , NWFHTM, NWM   , NW    , -     , NWFHTM, NW",
            "secretary         , NWFHTM, NWM   , NW    , -     , NWFHTM, NWHT",
            "team              , N     , N     , N     , -     , N     , N",
            "township          , N     , N     , N     , -     , N     , N",
            "desk              , N     , N     , NWM   , NWM   , N     , NWM",
            "secretaryElsewhere, -     , -     , -     , -     , -     , -",
            "leaderElsewhere   , -     , -     , -     , -     , -     , -",
            "townshipElsewhere , -     , -     , -     , -     , -     , -" })
    void isNoMoreThanTheSpecificationSays(String role, String ordinary, String hidden, String confidential,
            String conduct, String urgent, String violence) {
        check(role, "ordinary", ordinary);
        check(role, "hidden", hidden);
        check(role, "confidential", confidential);
        check(role, "conduct", conduct);
        check(role, "urgent", urgent);
        check(role, "violence", violence);
    }

    private void check(String role, String kind, String letters) {
        new SeenByEveryRoleTest().walk(role, kind, letters == null ? "" : letters);
    }

    private void walk(String role, String kind, String letters) {
        Someone one = who(role);
        chat.from("谢桂英").says("新问题 " + KINDS.get(kind));
        chat.from("谢桂英").sends(MediaKind.IMAGE);
        Said whole = one.says("看 1001");
        assertThat(!whole.text().contains("不能给您看")).as(role + " knows of " + kind + ": " + whole.text())
            .isEqualTo(letters.contains("N"));
        assertThat(whole.text().contains(WORDS)).as(role + " reads " + kind + ": " + whole.text())
            .isEqualTo(letters.contains("W"));
        boolean staff = chat.store.persons().get(one.contact()).member() != null;
        Stream.concat(WAYS.stream(), staff ? WAYS_OF_STAFF.stream() : Stream.of())
            .forEach(way -> hides(role + " " + kind + " " + way, one.says(way).text(),
                    way.contains("1001") ? letters + "N" : letters));
        chat.store.notices()
            .values()
            .stream()
            .filter(n -> n.to().equals(one.contact()))
            .forEach(n -> told(role + " " + kind, n, letters));
    }

    private static void told(String what, Notice notice, String letters) {
        hides(what + " told", notice.text() + notice.summary(), letters);
        if (!letters.contains("M")) {
            assertThat(notice.media()).as(what).isEmpty();
        }
    }

    private static void hides(String what, String text, String letters) {
        MARKS.forEach((letter, marks) -> {
            if (!letters.contains(letter.toString())) {
                assertThat(text == null ? "" : text).as(what).doesNotContain(marks);
            }
        });
    }

}
