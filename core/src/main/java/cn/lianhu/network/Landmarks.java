package cn.lianhu.network;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spots that have no name of their own: 村口老樟树下, 学校门口; and what is all of a village or
 * estate: 全村, 小区大门.
 */
final class Landmarks {

    private static final String PLAIN = "村口|村头|村尾|三岔口|十字路口|岔路口|路口|巷口|桥头|桥边|桥下|河边|溪边|塘边|水井边|井边|山脚下?|树下";

    private static final String THING = "[樟榕枫柏松柳桂]?树|学校|小学|中学|幼儿园|祠堂|[祖土]?庙|村部|村委会?|卫生[室所院]|晒谷[坪场]|球场|广场|戏台|凉亭"
            + "|码头|水库|车站|站台|停车场|菜市场|超市|小卖部|加油站|公园|[石木]?桥|山坡|公厕|活动室|水圳|垃圾[站池屋房]|变压器|电线杆|水井";

    private static final String BESIDE = "(?:的?(?:大?门口|门前|旁边|旁|边上|边|下面|底下|下|后面|前面|对面|附近|那里|那边|那头|上面|里面|里头))";

    /** What it may begin with; at any other character nothing is tried. */
    private static final String BEGINS = "村三十岔路巷桥河溪塘水井山树樟榕枫柏松柳桂学小中幼祠祖土庙卫晒球广戏凉码车站停菜超加公石木活垃变电";

    private static final String ADJECTIVES = "老大小新旧古东西南北";

    private static final int MOST_ADJECTIVES = 2;

    private static final Pattern SPOT = Pattern
        .compile("(?:[老大小新旧古]{0,2}(?:(?:" + THING + ")" + BESIDE + "|(?:" + PLAIN + ")" + BESIDE + "?))+");

    private static final Pattern WHOLE = Pattern
        .compile("(?:整个|全)(?:村|小区|社区)(?![人子里])(?=.{0,4}[停没断冇黑臭脏灯水电网路吵])|小区(?:大?门口?|大门)|社区(?:大?门口)|地库|地下车库|地下室车库");

    private static final int LOOKED_BACK = 4;

    private static final Pattern OWN = Pattern.compile("[我俺咱]们?家?(?:屋里?|屋下)?的?$|家$|屋$");

    private Landmarks() {
    }

    static Optional<String> in(PlaceSpelling spoken) {
        String text = spoken.text();
        Matcher spot = SPOT.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            if (BEGINS.indexOf(text.charAt(i)) >= 0 && spot.region(i, text.length()).lookingAt()) {
                int from = withAdjectives(text, i);
                if (!OWN.matcher(text.substring(Math.max(0, from - LOOKED_BACK), from)).find()) {
                    return Optional.of(spoken.written(from, spot.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** Where 老樟树 begins when 樟树 begins here. */
    private static int withAdjectives(String text, int at) {
        int from = at;
        while (from > 0 && at - from < MOST_ADJECTIVES && ADJECTIVES.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return from;
    }

    static Optional<String> whole(PlaceSpelling spoken) {
        if (!spoken.hasAny("区村库")) {
            return Optional.empty();
        }
        Matcher whole = WHOLE.matcher(spoken.text());
        return whole.find() ? Optional.of(spoken.written(whole.start(), whole.end())) : Optional.empty();
    }

}
