package cn.lianhu.conversation;

import cn.lianhu.chat.ChatParser;
import cn.lianhu.chat.Nod;
import cn.lianhu.reading.Reading;
import cn.lianhu.triage.AnswerKind;
import cn.lianhu.triage.Guess;
import cn.lianhu.triage.SmallTalk;
import cn.lianhu.triage.Talk;
import cn.lianhu.triage.TalkKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What words are as an answer to a task.
 *
 * @param sure whether it may be acted on; else it is offered
 */
record TaskAnswer(AnswerKind kind, boolean sure) {

    /** Of lines left out, 8 of 777 reports and 256 of 285 answers lie below. */
    private static final double ANSWERS = 0.2;

    /**
     * From here on it is a report; moved up by as much as more lines of reports moved
     * what is learnt.
     */
    private static final double REPORTS = 1.6;

    /** The same right after he was told of a task: no answer lies above. */
    private static final double REPORTS_AT_ONCE = 2.1;

    /** How far the likeliest kind must be ahead of the next. */
    private static final double AHEAD = 0.15;

    /** How far for what ends the work. */
    private static final double AHEAD_DONE = 0.5;

    /** What is said in passing and is no answer, unless it clearly is. */
    private static final Set<TalkKind> PASSING = EnumSet.of(TalkKind.GREETING, TalkKind.AD, TalkKind.FORWARD,
            TalkKind.TEST, TalkKind.ABUSE, TalkKind.CHAT);

    private static final double CLEAR = 0.3;

    private static final Pattern ASKS = Pattern
        .compile("[?？]|[吗呢么]|哪|谁|什么|啥|几|多少|怎|还是|是不是|有没有|要不要|在不在|知道不|[不没]\\p{P}*$");

    private static final Pattern READ = Pattern.compile("收到|知道|明白|晓得|了解|看到|^好|^行|[Oo][Kk]");

    private static final Pattern DENIES = Pattern.compile("没(?!问题|事|关系)|不(?!急|远|难|管|用|怕)");

    /**
     * Empty when it is none.
     * @param atOnce whether a task is what he was told last
     */
    static Optional<TaskAnswer> of(Reading said, boolean atOnce) {
        return of(said, atOnce ? REPORTS_AT_ONCE : REPORTS);
    }

    /** Of words that stand behind a task's number. */
    static Optional<TaskAnswer> ofTask(Reading said) {
        return of(said, Double.MAX_VALUE);
    }

    private static Optional<TaskAnswer> of(Reading said, double reports) {
        Optional<SmallTalk> talk = said.smallTalk();
        boolean read = talk.isPresent() && talk.get() == SmallTalk.THANKS && READ.matcher(said.words()).find();
        if (Nod.is(said.words()) || read) {
            return Optional.of(new TaskAnswer(AnswerKind.RECEIVED, true));
        }
        return talk.isPresent() && talk.get() != SmallTalk.OK ? Optional.empty() : learnt(said, reports);
    }

    private static Optional<TaskAnswer> learnt(Reading said, double reports) {
        Guess guess = said.answer();
        boolean asks = ASKS.matcher(said.words()).find();
        Optional<AnswerKind> kind = Optional.ofNullable(guess.kind())
            .flatMap(AnswerKind::of)
            .filter(found -> found != AnswerKind.REPORT)
            .map(found -> asks && guess.lead() < CLEAR ? AnswerKind.QUESTION
                    : found == AnswerKind.QUESTION && !asks && !sure(said, found) ? AnswerKind.PROGRESS : found);
        if (kind.isEmpty() || said.anew() >= reports || passing(said) && kind.get() != AnswerKind.QUESTION
                || ChatParser.beginsWithWord(said.words())) {
            return Optional.empty();
        }
        return Optional.of(new TaskAnswer(kind.get(), sure(said, kind.get())));
    }

    private static boolean sure(Reading said, AnswerKind kind) {
        boolean denied = kind == AnswerKind.ACCEPT && DENIES.matcher(said.words()).find();
        return said.anew() < ANSWERS && said.answer().lead() >= (kind == AnswerKind.DONE ? AHEAD_DONE : AHEAD)
                && !denied;
    }

    private static boolean passing(Reading said) {
        Talk talk = said.talk();
        return talk.sense() == Talk.Sense.TALK && PASSING.contains(talk.kind()) && said.answer().lead() < CLEAR;
    }
}
