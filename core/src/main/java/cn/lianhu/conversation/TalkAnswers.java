package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Talk;
import cn.lianhu.triage.TalkKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What talk is answered with: what he seems to want, one tap away. What was a report
 * after all is one tap away, too.
 */
final class TalkAnswers {

    private static final double SURE = 0.8;

    private static final double LIKELY = 0.5;

    private static final Pattern ASKS = Pattern.compile("[吗?？]|没有?[。！]?$|什么时候|几时");

    /** Talk of these kinds that plainly is about a category may be a report. */
    private static final Set<TalkKind> MAY_TELL = EnumSet.of(TalkKind.QUESTION, TalkKind.CHAT, TalkKind.ABUSE);

    /**
     * Talk of these kinds is answered in words of its own only where it plainly is of
     * that kind.
     */
    private static final Set<TalkKind> MAY_TELL_NOTHING = EnumSet.of(TalkKind.ABUSE, TalkKind.AD, TalkKind.FORWARD,
            TalkKind.CHAT, TalkKind.TEST, TalkKind.OOPS, TalkKind.BIND, TalkKind.THANKS);

    private final Texts texts;

    private final Orders orders;

    private final Chooser chooser;

    private final Lists lists;

    private final Binding binding;

    TalkAnswers(Wording wording, Orders orders, Binding binding, Chooser chooser, Lists lists) {
        this.texts = wording.texts();
        this.orders = orders;
        this.chooser = chooser;
        this.lists = lists;
        this.binding = binding;
    }

    /** Empty for what rather is a report, or the beginning of one. */
    Optional<String> answer(Work work, Person person, Reading said) {
        return kind(said).flatMap(kind -> answer(work, person, said, kind));
    }

    private Optional<String> answer(Work work, Person person, Reading said, TalkKind kind) {
        if (kind.ofOwnMatter() ? another(work, person, kind, said) : tellsOfSomething(kind, said)) {
            return Optional.empty();
        }
        if (!said.talk().clear() && MAY_TELL_NOTHING.contains(kind)) {
            return Optional.of(aside(work, person, said, Say.TALK_UNCLEAR));
        }
        Optional<String> answer = of(work, person, kind, said);
        return answer.isPresent() || !kind.ofOwnMatter() || said.tellsOfTrouble() || said.secret() ? answer
                : Optional.of(aside(work, person, said, Say.TALK_NOTHING_REPORTED));
    }

    /**
     * Whether it speaks of a matter plainly, in the words for one that was reported
     * before.
     */
    static boolean ofAnother(Reading said) {
        boolean tells = said.talk().kind() == TalkKind.UNSATISFIED || said.talk().kind() == TalkKind.WITHDRAW
                || said.tellsOfTrouble();
        return said.talk().sense() == Talk.Sense.TALK && tells && said.category().confidence() >= LIKELY;
    }

    /** 水来了吗 asks whether it is fixed. */
    private static Optional<TalkKind> kind(Reading said) {
        return Optional.ofNullable(said.talk().kind())
            .map(kind -> kind == TalkKind.FIXED && ASKS.matcher(said.words()).find() ? TalkKind.PROGRESS : kind);
    }

    /** Whether he speaks of something that he has not reported. */
    private static boolean another(Work work, Person person, TalkKind kind, Reading said) {
        boolean hurries = kind == TalkKind.PROGRESS || kind == TalkKind.URGE;
        if (kind == TalkKind.FIXED || kind == TalkKind.SATISFIED || hurries && !said.tellsOfTrouble()) {
            return false;
        }
        List<Ticket> reported = OwnTickets.reported(work, person).toList();
        return said.category().confidence() >= (reported.isEmpty() ? SURE : LIKELY)
                && reported.stream().noneMatch(t -> t.report().category().equals(said.category().best().code()));
    }

    private static boolean tellsOfSomething(TalkKind kind, Reading said) {
        return said.tellsOfTrouble()
                || MAY_TELL.contains(kind) && (said.secret() || said.category().confidence() >= SURE);
    }

    private Optional<String> of(Work work, Person person, TalkKind kind, Reading said) {
        Actor actor = Actor.of(person);
        return switch (kind) {
            case GREETING -> Optional.of(texts.say(Say.TALK_GREETING));
            case THANKS -> Optional.of(texts.say(Say.TALK_THANKS));
            case OK -> Optional.of(texts.say(Say.TALK_OK));
            case TEST -> Optional.of(texts.say(Say.TALK_TEST));
            case QUESTION -> Optional.of(aside(work, person, said, Say.TALK_QUESTION));
            case CHAT -> Optional.of(aside(work, person, said, Say.TALK_CHAT));
            case AD, FORWARD -> Optional.of(aside(work, person, said, Say.TALK_NOT_HERE));
            case ABUSE -> Optional.of(aside(work, person, said, Say.TALK_ABUSE));
            case BIND -> Optional.of(binding.bind(work, person, ""));
            case OOPS -> Optional
                .of(offer(work, actor, Word.WITHDRAW, Say.TALK_OOPS_OFFER).orElseGet(() -> texts.say(Say.TALK_OOPS)));
            case PROGRESS -> own(work, person) ? Optional.of(lists.progress(work, person, 0)) : Optional.empty();
            case URGE -> offer(work, actor, Word.URGE, Say.TALK_URGE_OFFER);
            case WITHDRAW -> offer(work, actor, Word.WITHDRAW, Say.TALK_WITHDRAW_OFFER);
            case SATISFIED -> Optional.of(offer(work, actor, Word.SATISFIED, Say.TALK_SATISFIED_OFFER)
                .orElseGet(() -> texts.say(Say.TALK_THANKS)));
            case FIXED -> Optional.of(offer(work, actor, Word.SATISFIED, Say.TALK_SATISFIED_OFFER)
                .or(() -> offer(work, actor, Word.WITHDRAW, Say.TALK_FIXED_OFFER))
                .orElseGet(() -> texts.say(Say.TALK_FIXED)));
            case UNSATISFIED -> offer(work, actor, Word.NOT_FIXED, Say.TALK_UNSATISFIED_OFFER)
                .or(() -> offer(work, actor, Word.URGE, Say.TALK_URGE_OFFER));
            case CORRECTION, PLACE, SECRET -> Optional.empty();
        };
    }

    private String aside(Work work, Person person, Reading said, Say say) {
        Person now = work.person(person.contact());
        work.save(now.with(now.conversation().withAside(said.words())));
        return texts.say(say);
    }

    private static boolean own(Work work, Person person) {
        return !OwnTickets.numbers(work, Actor.of(person)).isEmpty();
    }

    /** The word for the one ticket it fits; of several, which. */
    private Optional<String> offer(Work work, Actor actor, Word word, Say say) {
        List<Ticket> fitting = orders.fitting(work, actor, word).stream().filter(t -> OwnTickets.is(actor, t)).toList();
        return switch (fitting.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(texts.say(say, "number", fitting.getFirst().shownNumber()));
            default -> Optional.of(chooser.list(work, actor, fitting, word, ""));
        };
    }

}
