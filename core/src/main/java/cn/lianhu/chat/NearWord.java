package cn.lianhu.chat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that is none where it stands, because a letter follows or a negation goes
 * before, yet shows what is on somebody's mind: 满意个屁, 完成不了, 修好了吗.
 *
 * @param asks whether it is a question rather than a denial
 */
record NearWord(Word meant, boolean asks) {

    private record Shape(Word meant, Pattern pattern) {

        Optional<NearWord> startOf(String words) {
            return found(pattern.matcher(words), words, true);
        }

        Optional<NearWord> in(String words) {
            return found(pattern.matcher(words), words, false);
        }

        private Optional<NearWord> found(Matcher matcher, String words, boolean start) {
            boolean found = start ? matcher.lookingAt() : matcher.find();
            return found ? Optional.of(new NearWord(meant, Doubt.asks(clause(words, matcher.start()))))
                    : Optional.empty();
        }

        private static String clause(String words, int from) {
            return words.substring(from).split("[,.;!。、]", 2)[0];
        }
    }

    private static final String BESIDE = "了?(?:" + Doubt.MARK + ")";

    private static final String FIXED = "(?:修好|办好|处理好|弄好|搞定)";

    private static final String WHEN = "(?:什么时候|啥时候|几时|何时|多久)[^,.;!。]{0,6}?";

    private static final String VERY = "(?:太|很|大|怎么|是很)?";

    private static final String DENIAL = "(?:还没有?|还未|仍未|没有?|未|不|还)[能有被]?";

    /** At the start of what is said. */
    private static final List<Shape> AT_START = List.of(shape(Word.DISSATISFIED, "不满意(?:吗|\\?)"),
            shape(Word.NOT_FIXED, "没修好(?:吗|\\?)"),
            shape(Word.SATISFIED, "(?:基本)?满意[了的]?(?:" + Doubt.MARK + "|什么|才怪|[个你](?:屁|鬼|头|球))"),
            shape(Word.SATISFIED, "(?:基本)?满意\\p{IsHan}{1,4}[ ,.!;、。].*[没未不还吗?]"),
            shape(Word.RESOLVE, "(?:已经?)?完成" + BESIDE), shape(Word.CLOSE, "(?:已经?)?办结" + BESIDE),
            shape(Word.RESOLVE, "(?:已经?)?" + FIXED + BESIDE));

    /** Anywhere behind a ticket's number. */
    private static final List<Shape> BEHIND_NUMBER = List.of(
            shape(Word.RESOLVE, WHEN + "(?:完成|" + FIXED + ")|" + DENIAL + "(?:完成|" + FIXED + ")"),
            shape(Word.CLOSE, WHEN + "办结|" + DENIAL + "办结|办结" + BESIDE),
            shape(Word.RESOLVE, "(?:完成|" + FIXED + ")" + BESIDE), shape(Word.DISSATISFIED, DENIAL + VERY + "满意"),
            shape(Word.SATISFIED, "满意" + BESIDE), shape(Word.RESOLVE, "^(?:办|修|做|弄|处理|解决)不了|^(?:修|办)不好|^搞不定"));

    /** 没办结 1128: the number comes last. */
    private static final List<Shape> DENIED = List.of(shape(Word.RESOLVE, DENIAL + "(?:完成|" + FIXED + ")[了呢啊呀咯]?"),
            shape(Word.CLOSE, DENIAL + "办结[了呢啊呀咯]?"), shape(Word.DISSATISFIED, DENIAL + VERY + "满意[了呢啊呀咯]?"));

    /** 还没修好 alone answers a closing; with more around it tells of something. */
    private static final Pattern NOT_YET = Pattern.compile("(?:还没有?|没有|还未|未|仍未)修好[了呢啊呀咯]?[ ,.!。~…]*");

    static Optional<NearWord> atStart(TypedLine line) {
        if (NOT_YET.matcher(line.plain()).matches()) {
            return Optional.of(new NearWord(Word.NOT_FIXED, false));
        }
        return AT_START.stream().flatMap(shape -> shape.startOf(line.plain()).stream()).findFirst();
    }

    /** Nothing but a denied word, and a ticket's number behind it. */
    static Optional<NearWord> deniedBefore(String words) {
        return DENIED.stream()
            .filter(shape -> shape.pattern().matcher(words).matches())
            .map(shape -> new NearWord(shape.meant(), false))
            .findFirst();
    }

    static Optional<NearWord> behindNumber(String words) {
        return AT_START.stream()
            .flatMap(shape -> shape.startOf(words).stream())
            .findFirst()
            .or(() -> BEHIND_NUMBER.stream().flatMap(shape -> shape.in(words).stream()).findFirst());
    }

    /** What to offer instead. */
    Word offered(boolean mayResolve) {
        return switch (meant) {
            case SATISFIED, FAIRLY_SATISFIED, DISSATISFIED, NOT_FIXED -> Word.NOT_FIXED;
            default -> asks ? Word.PROGRESS : mayResolve ? Word.RAISE : Word.NOT_FIXED;
        };
    }

    private static Shape shape(Word meant, String pattern) {
        return new Shape(meant, Pattern.compile(pattern));
    }
}
