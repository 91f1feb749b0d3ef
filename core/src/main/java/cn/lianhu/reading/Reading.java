package cn.lianhu.reading;

import cn.lianhu.chat.Phone;
import cn.lianhu.network.Finding;
import cn.lianhu.network.PlaceFinder;
import cn.lianhu.triage.Confidentiality;
import cn.lianhu.triage.DangerKind;
import cn.lianhu.triage.Findings;
import cn.lianhu.triage.Guess;
import cn.lianhu.triage.Once;
import cn.lianhu.triage.SmallTalk;
import cn.lianhu.triage.Talk;
import cn.lianhu.triage.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All that words say by themselves, whoever wrote them and whatever is stored. Read once,
 * before anything is decided; a decision that is made again finds it unchanged.
 */
public final class Reading {

    private static final int LOOKED_AT = 400;

    private static final Pattern TROUBLE = Pattern.compile(
            "坏|漏|堵|断|坑(?!人|爹|钱|我|害)|窟窿|破了|破洞|陷|停[水电气]|没[有]?[水电气网]|停了.{0,3}[天月]|不亮|不通|倒了|塌|裂|垮|臭|吵|烂|咬|欠|没发(?!现)|淹|积水|"
                    + "冒烟|着火|" + "起火|摔|伤|病|疼|痛|晕|昏|流血|不行了|救命|打人|打架|被偷|爆|掉下来|滑坡|没人收|不来收|投诉|恳请|急需|请求|强烈|整治|治理|监管|监督|规范|"
                    + "违规|违法|违章|乱收|高收费|涨价|严重|解决");

    private static final Pattern ANOTHER = Pattern
        .compile("^[\\s，,。]*(新问题|另外|另一件|顺便|第[二三]件|还有一?件|还有(一|个|一个)?(件|个)?(事|问题)" + "|再(说|报|反映)(一|个))");

    private final String words;

    private final Findings heard;

    private final Once<Blame> blame;

    private final Once<Boolean> secret;

    private final Once<Boolean> onlySecret;

    private final Once<Boolean> trouble;

    private final Once<Boolean> another;

    private final Once<Optional<SmallTalk>> smallTalk;

    private final Once<Optional<String>> phone;

    private final PlaceFinder places;

    private final Reader reader;

    /** By the grid the writer lives in, which completes a bare 3组; mostly one. */
    private final Map<String, Finding> found = new ConcurrentHashMap<>();

    private final Once<Matters> matters = new Once<>(() -> Parting.of(this));

    Reading(String words, Findings heard, Once<Blame> blame, PlaceFinder places, Reader reader) {
        this.words = words;
        this.heard = heard;
        this.blame = blame;
        this.places = places;
        this.reader = reader;
        this.smallTalk = new Once<>(() -> SmallTalk.of(words));
        this.onlySecret = new Once<>(() -> Confidentiality.onlyWished(words));
        this.phone = new Once<>(() -> Phone.find(words));
        this.another = new Once<>(() -> ANOTHER.matcher(words).find());
        this.secret = new Once<>(() -> Confidentiality.wished(words, heard.secret()));
        this.trouble = new Once<>(() -> TROUBLE.matcher(words).find());
    }

    /** As they were written. */
    public String words() {
        return words;
    }

    public Verdict category() {
        return heard.category();
    }

    /** What help is needed for at once. */
    public Optional<DangerKind> danger() {
        return heard.danger();
    }

    /** Whether it is talk, and of which kind. */
    public Talk talk() {
        return heard.talk();
    }

    /** What it is when somebody from staff answers a task with it. */
    public Guess answer() {
        return heard.answer();
    }

    /**
     * How much more speaks for something new than for any answer to a task; above 0 it
     * likelier is new.
     */
    public double anew() {
        return heard.anew();
    }

    /** A greeting, thanks or the like and nothing else. */
    public Optional<SmallTalk> smallTalk() {
        return smallTalk.get();
    }

    /** Whether it complains of how an official behaves. */
    public boolean accuses() {
        return blame().accuses();
    }

    /** Whom it is about. */
    public Blame blame() {
        return blame.get();
    }

    /** Whether who wrote it wants to stay unknown. */
    public boolean secret() {
        return secret.get();
    }

    /** Whether it says only that, of what was said before. */
    public boolean onlySecret() {
        return onlySecret.get();
    }

    /** Whether it proposes something, and names nothing wrong. */
    public boolean proposes() {
        return Proposing.in(words) && !trouble.get();
    }

    /** The same of what is known to be no complaint by what it is about. */
    public boolean wishes() {
        return Proposing.wishes(words) && !trouble.get();
    }

    /** Whether it names something wrong, or somebody in a bad way. */
    public boolean tellsOfTrouble() {
        return trouble.get();
    }

    /**
     * Whether it says itself that it is about something else than what was said before.
     */
    public boolean saysAnother() {
        return another.get();
    }

    public Optional<String> phone() {
        return phone.get();
    }

    /**
     * The most exact place the words name. People say it at the beginning; far on,
     * looking takes long and finds little.
     * @param homeGrid where the writer lives, or null
     */
    public Finding place(@Nullable String homeGrid) {
        return found.computeIfAbsent(homeGrid == null ? "" : homeGrid, home -> places
            .find(words.substring(0, Math.min(LOOKED_AT, words.length())), home.isEmpty() ? null : home));
    }

    /**
     * Whether it is the answer to a question about a ticket, and nothing new.
     * @param asked the category of that ticket, or null
     */
    public boolean answers(String asked) {
        return Answers.readsAsAnswer(this, asked);
    }

    /**
     * The matters it tells of, each in words of its own. Takes as long as reading each of
     * its clauses.
     */
    public Matters matters() {
        return matters.get();
    }

    /**
     * A part of the words, or what they are taken for, read in the same way and as often
     * as the whole: once.
     */
    public Reading of(String part) {
        return part.equals(words) ? this : reader.read(part);
    }

}
