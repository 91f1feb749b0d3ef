package cn.lianhu.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other ways to say 完成 and 办结. Behind a number the speaker may act on they are those
 * words; 修好了 alone is a remark.
 */
record DoneRemark(Word word, int end) {

    /** For use in a pattern. */
    static final String ANY = "(?:已经?|都)?(?:办好|修好|处理好|搞定|弄好|搞好|完成|解决|办妥|处理完|弄完|做好|办完)[了啦咯]|已经?(?:完成|解决|办妥|处理好|办好|修好)";

    private static final Pattern DONE = Pattern.compile(ANY);

    private static final Pattern CLOSED = Pattern.compile("结案|销号|办结了|已办结");

    static Optional<DoneRemark> at(TypedLine line, int from) {
        return match(Word.RESOLVE, DONE, line, from).or(() -> match(Word.CLOSE, CLOSED, line, from));
    }

    private static Optional<DoneRemark> match(Word word, Pattern pattern, TypedLine line, int from) {
        Matcher matcher = pattern.matcher(line.plain()).region(from, line.plain().length());
        return matcher.lookingAt() && line.wordEnds(matcher.end()) ? Optional.of(new DoneRemark(word, matcher.end()))
                : Optional.empty();
    }
}
