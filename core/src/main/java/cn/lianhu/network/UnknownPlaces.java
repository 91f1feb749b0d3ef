package cn.lianhu.network;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that look like the name of a place: 桃源村, 锦绣小区, 东门路口. */
final class UnknownPlaces {

    private static final Pattern LIKE_A_PLACE = Pattern.compile(
            "([\\p{IsHan}]{1,8}?)(新村|村|小区|社区|花园|路口|镇|乡)(?![里民委支干口医道镇乡村长霸])");
    private static final Pattern BEFORE_THE_NAME = Pattern.compile(
            ".*(?:[在到去住是从往的我你他她们了有和跟给于离过个这那咱俺家说问对向回来进出把被让叫请县市区号]|附近|旁边)");
    private static final Pattern NO_NAME = Pattern.compile(
            "[全本同农乡各每邻某山小老新下住驻整哪贵城大家一二三四五六七八九十两几]|"
            + "物业|.*(?:乡|农|隔壁|自然|十字|丁字|岔|马|公|哪个|同一|整个|城|集)");

    private UnknownPlaces() {}

    /** The first such words of a simplified text. */
    static Optional<String> in(String text) {
        Matcher matcher = LIKE_A_PLACE.matcher(text);
        while (matcher.find()) {
            String name = BEFORE_THE_NAME.matcher(matcher.group(1)).replaceFirst("");
            if (!name.isEmpty() && !NO_NAME.matcher(name).matches()) {
                return Optional.of(name + matcher.group(2));
            }
        }
        return Optional.empty();
    }
}
