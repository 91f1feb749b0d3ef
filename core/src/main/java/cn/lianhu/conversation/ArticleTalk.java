package cn.lianhu.conversation;

import cn.lianhu.article.Articles;
import cn.lianhu.casework.Actor;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Sentence;
import cn.lianhu.ledger.Work;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.util.List;
import java.util.Optional;

/** 可以登: whether what became of a report may be published, asked with the rating. */
final class ArticleTalk {

    private final Texts texts;

    private final Articles articles;

    ArticleTalk(Texts texts, Articles articles) {
        this.texts = texts;
        this.articles = articles;
    }

    List<Saying> words() {
        return List.of(of(Word.MAY_PUBLISH, this::agreed), of(Word.MAY_NOT_PUBLISH, this::refused));
    }

    private interface Deed {

        String of(Work work, Actor actor, Ticket ticket);

    }

    private static Saying of(Word word, Deed deed) {
        return new Sentence(word, (work, person, said, order) -> order.numbers().isEmpty() ? Optional.empty()
                : work.ticket(order.numbers().getFirst()).map(ticket -> deed.of(work, Actor.of(person), ticket)));
    }

    private String refused(Work work, Actor actor, Ticket ticket) {
        if (!TicketRoles.isReporter(actor, ticket)) {
            return texts.say(Say.ARTICLE_NOT, "number", ticket.shownNumber());
        }
        articles.refused(work, ticket);
        return texts.say(Say.ARTICLE_REFUSED, "number", ticket.shownNumber());
    }

    private String agreed(Work work, Actor actor, Ticket ticket) {
        if (!TicketRoles.isReporter(actor, ticket) || !articles.fits(ticket)) {
            return texts.say(Say.ARTICLE_NOT, "number", ticket.shownNumber());
        }
        articles.agreed(work, ticket);
        return texts.say(Say.ARTICLE_AGREED, "number", ticket.shownNumber());
    }

    /** Put behind the answer to a rating; empty where there is nothing to ask. */
    String asked(Work work, Actor actor, Ticket before) {
        return work.ticket(before.number())
            .filter(ticket -> TicketRoles.isReporter(actor, ticket) && articles.fits(ticket))
            .map(ticket -> "\n" + texts.say(Say.ARTICLE_ASK, "number", ticket.shownNumber()))
            .orElse("");
    }

}
