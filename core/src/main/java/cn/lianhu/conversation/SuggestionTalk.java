package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Following;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.sight.Masked;
import cn.lianhu.suggestions.Suggestion;
import cn.lianhu.suggestions.Suggestions;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Trait;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 建议 and 赞成: what people propose to their village, and who wants it, too. */
final class SuggestionTalk {

    private static final int SHOWN = 8;

    private static final int SHOWN_WORDS = 40;

    private static final Pattern OF_HIS_OWN = Pattern
        .compile("我叫|[我咱俺](?!们?村|们?组|们?寨|们?这|建议|提|觉得|想|希望|认为)|本人|低保|补助|救助");

    private final Texts texts;

    private final Network network;

    private final Categories categories;

    private final Suggestions suggestions;

    private final Following following;

    private final Channels channels;

    SuggestionTalk(Texts texts, Network network, Categories categories, Suggestions suggestions, Following following,
            Channels channels) {
        this.texts = texts;
        this.network = network;
        this.categories = categories;
        this.suggestions = suggestions;
        this.following = following;
        this.channels = channels;
    }

    Saying word() {
        return new Plain(Word.SUGGESTIONS, (work, person, said, order) -> list(work, person));
    }

    private String list(Work work, Person person) {
        return Belonging.branch(network, person)
            .map(branch -> list(work, person, branch))
            .orElseGet(() -> texts.say(Say.SUGGESTIONS_UNBOUND));
    }

    private String list(Work work, Person person, String branch) {
        String name = network.branch(branch).map(Branch::name).orElse(branch);
        List<String> lines = suggestions.in(work, branch)
            .stream()
            .map(one -> texts.say(Say.SUGGESTION_LINE, "number", one.number(), "words", one.words(), "count",
                    one.wanted()))
            .toList();
        return lines.isEmpty() ? texts.say(Say.SUGGESTIONS_NONE, "branch", name)
                : texts.say(Say.SUGGESTIONS_LIST, "branch", name, "list",
                        Choices.of(work, channels.of(person.contact()), person.contact(), texts,
                                Word.SUGGESTIONS.shown(), lines, SHOWN));
    }

    /**
     * A report that was just made is listed where it proposes something to the village of
     * who made it.
     * @return what he reads of that; empty where it is not
     */
    String listed(Work work, Ticket ticket, Reading said, Place home) {
        if (!suggestions.on() || !proposes(ticket.report(), said) || !open(ticket.report()) || tells(ticket.report())
                || ticket.place().branch() == null || !ticket.place().branch().equals(home.branch())) {
            return "";
        }
        work.save(ticket.edit().tally(Tallies::suggested).done());
        suggestions.begin(work, ticket, Speech.cut(line(ticket.report()), SHOWN_WORDS));
        return "\n" + texts.say(Say.SUGGESTION_LISTED, "number", ticket.shownNumber(), "needed", suggestions.needed());
    }

    private boolean proposes(Report report, Reading said) {
        return said.proposes() || categories.has(report.category(), Trait.SUGGESTION) && said.wishes();
    }

    private static String line(Report report) {
        return report.words().replaceAll("(?U)\\s+", " ").strip();
    }

    /** Whether they are about somebody: then the village does not read them. */
    private boolean tells(Report report) {
        return OF_HIS_OWN.matcher(report.words()).find()
                || !Masked.nameless(line(report), network).equals(line(report));
    }

    private boolean open(Report report) {
        return categories.byCode(report.category()).filter(Category::hide).isEmpty() && !report.confidential()
                && !report.conduct() && !report.urgent() && report.subjects().isEmpty() && report.enteredBy() == null;
    }

    /** 赞成 n, 我也是 n: once a household. */
    String support(Work work, Actor actor, Ticket ticket) {
        Optional<Household> home = Belonging.household(network, work.person(actor.asPerson()));
        Suggestion before = suggestions.of(work, ticket);
        if (home.isEmpty() || !before.listed() || !suggestions.on()) {
            return before.listed() && suggestions.on() ? texts.say(Say.SUPPORT_UNBOUND, "number", ticket.shownNumber())
                    : following.follow(work, actor, ticket).text();
        }
        boolean his = TicketRoles.isReporter(actor, ticket) || ticket.followers().contains(actor.contact());
        if (his && before.households().contains(home.get().id())) {
            return texts.say(Say.SUPPORTED_ALREADY, "number", ticket.shownNumber(), "count", before.wanted());
        }
        if (!his) {
            following.follow(work, actor, ticket);
        }
        Suggestion now = suggestions.want(work, work.ticket(ticket.number()).orElse(ticket), home.get().id());
        return texts.say(now.raised() == null ? Say.SUPPORTED : Say.SUPPORTED_RAISED, "number", ticket.shownNumber(),
                "count", now.wanted(), "needed", suggestions.needed());
    }

}
