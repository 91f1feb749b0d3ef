package cn.lianhu.network;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that name another place than those of the network: 桃源村, 锦绣小区, 隔壁村, 镇上. */
final class UnknownPlaces {

    private static final Pattern LIKE_A_PLACE = Pattern
        .compile("(\\p{IsHan}{1,8}?)(新村|村|小区|花园|镇|乡)(?=的|那|这|有|没|停|路|灯|桥|水|电|\\d|委会|[\\p{P}\\s]|$)");

    private static final Pattern BEFORE_THE_NAME = Pattern
        .compile(".*(?:[在到去住是从往的我你他她们了有和跟给于离过个这那咱俺家说问对向回来进出把被让叫请县市区号]|附近|旁边)");

    private static final Pattern NO_NAME = Pattern.compile("[全本同农乡各每邻某山小老新下住驻整哪贵城大家外返一二三四五六七八九十两几送想望通告]|"
            + "物业|.*(?:乡|农|隔壁|自然|十字|丁字|岔|马|公|哪个|同一|整个|全|别的|邻|外|该|本|某某|集|举报|投诉|希望|儿子|女儿|巡查|上报|移民).*");

    private static final String ENDINGS = "村区园镇乡街城组";

    private static final int LONGEST = 4;

    /** Not ours, whichever it is. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?:^|[\\p{P}]|[在到是])(?:就|又|就是)?(?:"
            + "(隔壁[村组]|别的村|别村|邻村|外村|对面村子?|对面那个村)(?!的?[人狗牛猪羊鸡鸭娃说讲医卫买学开越去来抢占跟和]|上个|去年|前|.{0,6}[我自]家)"
            + "|(镇上|乡里|街上|县城|城里)(?=[\\p{P}的了]?$|的?(?:那个|那条|那里的?)?(?:路|桥|菜市|市场|灯|坑|井|垃圾|沟)))");

    private UnknownPlaces() {
    }

    /** The first such words. */
    static Optional<String> in(PlaceSpelling spoken) {
        if (!spoken.hasAny(ENDINGS)) {
            return Optional.empty();
        }
        String text = spoken.text();
        Matcher elsewhere = ELSEWHERE.matcher(text);
        if (!elsewhere.find()) {
            return named(spoken, text);
        }
        int which = elsewhere.group(1) == null ? 2 : 1;
        return Optional.of(spoken.written(elsewhere.start(which), elsewhere.end(which)));
    }

    private static Optional<String> named(PlaceSpelling spoken, String text) {
        Matcher matcher = LIKE_A_PLACE.matcher(text);
        while (matcher.find()) {
            Matcher before = BEFORE_THE_NAME.matcher(matcher.group(1));
            int from = before.lookingAt() ? before.end() : 0;
            String name = matcher.group(1).substring(from);
            if (!name.isEmpty() && name.length() <= LONGEST && !NO_NAME.matcher(name).matches()) {
                return Optional.of(spoken.written(matcher.start() + from, matcher.end()));
            }
        }
        return Optional.empty();
    }

}
