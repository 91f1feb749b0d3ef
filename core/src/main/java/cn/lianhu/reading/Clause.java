package cn.lianhu.reading;

import cn.lianhu.network.Finding;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Talk;
import cn.lianhu.triage.Verdict;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a message, and what it says by itself.
 *
 * @param words with the marks behind them
 * @param sorted what it is about, whichever group it names
 * @param marked whether it is said to be something else than what came before
 */
record Clause(String words, Reading said, Verdict sorted, boolean marked) {

    private static final double SURE = 0.8;

    /** Of what is said to be something else. */
    private static final double LIKELY = 0.5;

    private static final int SHORTEST = 3;

    private static final Pattern ADDS = Pattern.compile("[也还又\\n]");

    private static final Pattern FOLLOWS = Pattern
        .compile("导致|造成|害得|害我|弄得|搞得|使得|致使|以致|所以|因此|结果|引起|怕|担心|才|就(?!是)|因为|由于|原因");

    /** 3组, of a village that is not named. */
    static final Pattern GROUP = Pattern.compile("[0-9０-９一二三四五六七八九十]+(组|队|[幢栋号]楼?)");

    /** Where it is, and nothing of what is wrong. */
    private static final Pattern WHERE = Pattern
        .compile("^\\s*(就?在|我?(家|们)?住|靠近)|(旁边|边上|门口|附近|对面|那里|这里|那边|那段|后面|前面)[的，,。\\s]*$");

    private static final Pattern OVER = Pattern.compile("[修弄搞办换]好|[不没]漏了|没事了|正常了|解决了|恢复");

    static Clause of(Reading whole, String words, boolean marked) {
        String without = GROUP.matcher(words).replaceFirst("").strip();
        return new Clause(words, whole.of(words.strip()), whole.of(without).category(), marked);
    }

    /** The category of which it surely tells that something is wrong; null for none. */
    @Nullable Category tells() {
        boolean something = said.tellsOfTrouble()
                || said.talk().sense() == Talk.Sense.REPORT && !WHERE.matcher(words).find();
        boolean sure = confidence() >= (marked ? LIKELY : SURE) && said.words().length() >= SHORTEST;
        return something && sure && !OVER.matcher(words).find() ? sorted.best() : null;
    }

    double confidence() {
        return sorted.confidence();
    }

    boolean endangers() {
        return said.danger().isPresent();
    }

    /** Whether it adds to what was said before: 水管也漏. */
    boolean adds() {
        return ADDS.matcher(words).find();
    }

    /** Whether it tells what came of what was said before, or why. */
    boolean follows() {
        return FOLLOWS.matcher(words).find();
    }

    /**
     * Whether it names another place than that one does; what names none is where the
     * other is.
     */
    boolean elsewhere(Clause other) {
        String here = where();
        String there = other.where();
        return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    }

    private String where() {
        Matcher group = GROUP.matcher(words);
        String named = said.place(null) instanceof Finding.Near ? "" : said.place(null).matched();
        return named.isEmpty() && group.find() ? group.group() : named;
    }
}
