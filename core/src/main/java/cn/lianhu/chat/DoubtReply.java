package cn.lianhu.chat;

import cn.lianhu.chat.Utterance.Doubtful;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a doubt into what the bot asks: nothing is changed, a better word is offered. */
record DoubtReply(TypedLine line, Speaker who) {

    /** A word in its place with a doubt behind it. */
    Optional<Utterance> behind(Word word, @Nullable Long number, String tail) {
        if (!Doubt.behind(word, tail)) {
            return Optional.empty();
        }
        if (Doubt.bareQuestion(tail) && !verdict(word)) {
            return Optional.of(doubtful(word, number, who.maySay(word) ? word : Word.PROGRESS));
        }
        return Optional.of(of(new NearWord(word, Doubt.asks(tail)), number));
    }

    Utterance of(NearWord hint, @Nullable Long number) {
        boolean denied = !hint.asks() && !verdict(hint.meant());
        boolean mayResolve = denied && who.staff() && (number == null || who.mayActOn(number));
        return doubtful(hint.meant(), number, hint.offered(mayResolve));
    }

    private Utterance doubtful(Word meant, @Nullable Long number, Word offered) {
        return new Doubtful(meant, number, offered, line.text());
    }

    private static boolean verdict(Word word) {
        return switch (word) {
            case SATISFIED, FAIRLY_SATISFIED, DISSATISFIED, NOT_FIXED -> true;
            default -> false;
        };
    }
}
