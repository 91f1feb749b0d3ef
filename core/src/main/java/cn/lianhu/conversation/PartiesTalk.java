package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Involving;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Behind.Houses;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 涉及 n NAME NAME …：words: which households a matter concerns, too. */
final class PartiesTalk {

    private static final int LONGEST = 40;

    private static final Set<String> YES = Set.of("是", "是的", "是啊", "对", "对的", "在", "在的", "在里面", "在里面的", "也在", "也在里面",
            "有", "有的", "有我家", "我家在", "我家也在", "我们家也在", "我家在里面", "是我家", "我家是");

    private static final Set<String> NO = Set.of("不是", "不在", "不在里面", "没有", "没有我家", "我家不在", "我家没有", "不是我家", "我家不是",
            "我们家不在");

    private static final Pattern ASKS = Pattern.compile("[?？]");

    private final Texts texts;

    private final Network network;

    private final TicketRoles roles;

    private final Involving involving;

    private final Offers offers;

    PartiesTalk(Texts texts, Network network, TicketRoles roles, Involving involving, Offers offers) {
        this.offers = offers;
        this.texts = texts;
        this.network = network;
        this.roles = roles;
        this.involving = involving;
    }

    OnTicket word() {
        return new OnTicket(Word.PARTIES, TicketEvent.PARTIES,
                (work, actor, ticket, remark) -> said(work, actor, ticket, remark.words()));
    }

    /** A bare yes or no of a household that was asked just now. */
    Optional<String> plainAnswer(Work work, Person person, String text) {
        String bare = Typed.unmarked(text);
        boolean yes = YES.contains(bare);
        if (!yes && !NO.contains(bare) || ASKS.matcher(text).find()) {
            return Optional.empty();
        }
        Actor actor = Actor.of(person);
        return involving.unanswered(work, actor)
            .filter(ticket -> answers(work, person, ticket))
            .map(ticket -> yes ? offers.taken(work, actor, ticket) : involving.deny(work, actor, ticket).text());
    }

    /**
     * Nothing else was told him or said by him since, and nothing is asked that it could
     * be about.
     */
    private boolean answers(Work work, Person person, Ticket ticket) {
        return person.conversation().draft() == null
                && involving.askedLast(work, person, ticket).filter(at -> firstSince(work, person, at)).isPresent()
                && OwnTickets.asked(work, Actor.of(person)).findAny().isEmpty();
    }

    private static boolean firstSince(Work work, Person person, Instant at) {
        return person.conversation()
            .messages()
            .stream()
            .filter(message -> message.isBefore(work.now()))
            .allMatch(at::isAfter) && !person.conversation().messages().isEmpty();
    }

    private String said(Work work, Actor actor, Ticket ticket, String rest) {
        if (rest.isBlank()) {
            return involving.answers(work, actor, ticket).text();
        }
        Optional<Outcome> hindered = involving.hindered(work, actor, ticket);
        if (hindered.isPresent()) {
            return hindered.get().text();
        }
        String[] parts = rest.split("[:：]", 2);
        String about = parts.length < 2 ? "" : parts[1].strip();
        if (about.codePointCount(0, about.length()) > LONGEST) {
            return say(Say.PARTIES_LONG, ticket, "most", LONGEST);
        }
        return households(work, actor, ticket, new Behind(parts[0]), about);
    }

    /** All of them are known, each as one, or none is asked. */
    private String households(Work work, Actor actor, Ticket ticket, Behind names, String about) {
        Houses named = names.houses(network, near(roles.of(work, actor, ticket).postLevel(), ticket.place()));
        if (!named.several().isEmpty()) {
            return say(Say.PARTIES_SEVERAL, ticket, "name", named.several().getFirst().head(), "list", named.choices());
        }
        if (!named.left().isEmpty()) {
            return say(Say.PARTIES_UNKNOWN, ticket, "name", named.left().rest());
        }
        List<Household> all = named.all().stream().distinct().toList();
        if (all.isEmpty()) {
            return say(Say.PARTIES_HOW, ticket);
        }
        return all.size() > Involving.AT_ONCE ? say(Say.PARTIES_MANY, ticket, "most", Involving.AT_ONCE)
                : involving.ask(work, actor, ticket, all, about).text();
    }

    /** Those of its village; whoever stands above it may ask in the whole township. */
    private Predicate<Household> near(@Nullable Level post, Place place) {
        boolean above = post != null && post.above(Level.BRANCH);
        return house -> {
            Place home = Place.ofGrid(network, house.grid(), null);
            return above && Objects.equals(home.township(), place.township())
                    || home.branch() != null && home.branch().equals(place.branch());
        };
    }

    private String say(Say say, Ticket ticket, Object... filling) {
        List<Object> all = new ArrayList<>(List.of(filling));
        all.addAll(List.of("number", ticket.shownNumber()));
        return texts.say(say, all.toArray());
    }

}
