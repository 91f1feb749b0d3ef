package cn.lianhu.chat;

import cn.lianhu.writing.Plain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day meant in what stands behind 挂账, 转外, 请假 and 外出. It is looked for where the word
 * expects it: at the beginning, else at the end; 10天 等12-3号楼施工 means ten days.
 *
 * @param meant null when there is none, or when it has to be asked
 * @param asks whether a day is spoken of, but not for sure
 * @param perhaps the days it may be, where that has to be asked: of a range, of 大概 and
 * 左右, of several
 */
record DateReader(@Nullable WrittenDate meant, boolean asks, List<LocalDate> perhaps) {

    private static final DateReader NOTHING = new DateReader(null, false, List.of());

    private static final String N = "(?:" + ChineseNumeral.PATTERN + ")";

    private static final String TO = "\\s*(?:-|~|—|–|到|至|或者?|、|还是)\\s*";

    private static final String UNIT = "个?(?:[天日号周]|星期|礼拜|月)";

    /** 3-5天, 三五天, 两三天, 几天, 十来天, 明后天. */
    private static final Pattern RANGE = Pattern
        .compile("(?<![\\d-])(" + N + ")" + TO + "(" + N + ")(" + UNIT + ")(?![楼栋幢线杆井泵变灯机])");

    private static final Pattern VAGUE = Pattern.compile("(?:一两|两三|三两|三四|三五|四五|五六|六七|七八|八九|好?几|十几|十来|二十来|数)" + UNIT
            + "|明后天|今明|这两天|过[两几]天|改天|[周月年]末|下个?(?:周|星期|礼拜)(?![一二三四五六日天])|下个?月(?![底\\d一二三四五六七八九十])");

    private static final Pattern PERHAPS = Pattern.compile("大概|大约|估计|可能|也许|差不多|左右|上下");

    private static final Pattern LED = Pattern
        .compile("[\\s,.:;!、。]*(?:先|暂时?|再|要|需要?|大概|大约|最多|最长|不超过|延|缓|等到?)?[\\s,]*");

    private static final Pattern LEFT = Pattern.compile("[\\s,.:;!、。]*(?:再说|再办|再去|吧|恢复|完工|回来)?[\\s,.:;!、。]*");

    private static final Pattern JOINS = Pattern.compile(TO);

    private static final Pattern TILL = Pattern.compile("\\s*(?:等?到|至)");

    static DateReader read(String text, LocalDate today) {
        String plain = Plain.line(text);
        List<WrittenDate> all = WrittenDate.all(plain, today);
        Optional<DateReader> range = range(plain, all, today);
        return range
            .orElseGet(() -> expected(plain, all).map(date -> sure(plain, all, date)).orElseGet(() -> asked(all)));
    }

    /**
     * A range of numbers before one unit; where a day stands clearly before it, that is
     * the day.
     */
    private static Optional<DateReader> range(String plain, List<WrittenDate> all, LocalDate today) {
        var written = RANGE.matcher(plain);
        boolean numbers = written.find();
        var vague = VAGUE.matcher(plain);
        int from = numbers ? written.start() : vague.find() ? vague.start() : -1;
        if (from < 0 || !all.isEmpty() && all.getFirst().start() < from && first(plain, all.getFirst())) {
            return Optional.empty();
        }
        return Optional.of(!numbers ? new DateReader(null, true, List.of())
                : new DateReader(null, true,
                        Stream.of(written.group(1), written.group(2))
                            .flatMap(n -> WrittenDate.all(n + written.group(3), today).stream())
                            .map(WrittenDate::day)
                            .filter(day -> day != null)
                            .toList()));
    }

    private static boolean first(String plain, WrittenDate date) {
        return LED.matcher(plain.substring(0, date.start())).matches();
    }

    private static boolean last(String plain, WrittenDate date) {
        return LEFT.matcher(plain.substring(date.end())).matches();
    }

    private static Optional<WrittenDate> expected(String plain, List<WrittenDate> all) {
        return all.stream()
            .filter(date -> first(plain, date))
            .findFirst()
            .or(() -> all.stream().filter(date -> last(plain, date)).reduce((one, other) -> other))
            .or(() -> all.stream().filter(date -> all.size() == 1).findFirst());
    }

    /** Two days that stand together are a range; a day that is none is no other day. */
    private static DateReader sure(String plain, List<WrittenDate> all, WrittenDate date) {
        if (date.day() == null) {
            return NOTHING;
        }
        List<WrittenDate> together = all.stream().filter(other -> other == date || beside(plain, date, other)).toList();
        boolean perhaps = PERHAPS.matcher(around(plain, date)).find();
        return together.size() > 1 || perhaps ? asked(together) : new DateReader(date, false, List.of());
    }

    /** 5号到8号, 5号或者8号. */
    private static boolean beside(String plain, WrittenDate one, WrittenDate other) {
        boolean before = one.start() < other.start();
        WrittenDate second = before ? other : one;
        String between = plain.substring((before ? one : other).end(), second.start());
        return JOINS.matcher(between).matches()
                || between.isBlank() && TILL.matcher(plain.substring(second.start())).lookingAt();
    }

    private static String around(String plain, WrittenDate date) {
        return plain.substring(Math.max(0, date.start() - 3), Math.min(plain.length(), date.end() + 2));
    }

    /** What is left of the words beside the days in them. */
    static String without(String text, LocalDate today) {
        String plain = Plain.line(text);
        StringBuilder left = new StringBuilder(
                RANGE.matcher(plain).find() ? RANGE.matcher(plain).replaceAll("") : text);
        List<WrittenDate> all = WrittenDate.all(Plain.line(left.toString()), today);
        all.reversed().forEach(date -> left.delete(date.start(), date.end()));
        return left.toString();
    }

    private static DateReader asked(List<WrittenDate> all) {
        return new DateReader(null, !all.isEmpty(),
                all.stream().map(WrittenDate::day).filter(day -> day != null).distinct().toList());
    }
}
