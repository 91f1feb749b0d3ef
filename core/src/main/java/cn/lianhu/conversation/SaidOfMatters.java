package cn.lianhu.conversation;

import cn.lianhu.article.Articles;
import cn.lianhu.casework.Involving;
import cn.lianhu.growing.Project;
import cn.lianhu.growing.Projects;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.suggestions.Suggestions;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody said of matters that are not his alone: that he wants what is proposed,
 * is a party, lets it be published, grows something with others.
 */
record SaidOfMatters(Texts texts, Scheme scheme, Suggestions suggestions, Articles articles, Projects projects) {

    private static final int SHOWN = 8;

    /** For 我的信息; empty where it is nothing. */
    String shown(Work work, Person person) {
        List<Ticket> his = work.tickets(work.ticketsOf(person.contact()));
        suggestions.expect(work, his);
        articles.expect(work, his);
        Involving.expect(work, his);
        return Stream
            .of(grown(work, person),
                    line(Say.SUGGESTIONS_KEPT, his, ticket -> suggestions.wants(work, ticket, person.household())),
                    line(Say.PARTIES_KEPT, his, ticket -> Involving.joined(work, ticket, person.contact())),
                    line(Say.ARTICLE_KEPT, his, ticket -> articles.allowed(work, ticket, person.contact())))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("；"));
    }

    private String grown(Work work, Person person) {
        List<Project> all = person.household() == null || !scheme.has(Part.GROWING) ? List.of()
                : projects.of(work, person.household());
        return all.isEmpty() ? "" : texts.say(Say.GROWING_KEPT, "names",
                all.stream().map(Project::name).collect(Collectors.joining("、")));
    }

    private String line(Say say, List<Ticket> his, Predicate<Ticket> said) {
        List<Ticket> all = his.stream().filter(said).toList();
        return all.isEmpty() ? ""
                : texts.say(say, "numbers",
                        all.stream().limit(SHOWN).map(t -> "#" + t.shownNumber()).collect(Collectors.joining("、")),
                        "count", all.size() > SHOWN ? all.size() : "");
    }

    private static boolean follows(Ticket ticket, String contact) {
        return ticket.reportedBy(contact) || ticket.followers().contains(contact);
    }

    /**
     * He has himself forgotten: of his household, that is what nobody else of it said,
     * too.
     */
    void forget(Work work, Person person, List<Ticket> his) {
        suggestions.expect(work, his);
        articles.expect(work, his);
        his.stream()
            .filter(ticket -> articles.allowed(work, ticket, person.contact()))
            .forEach(ticket -> articles.refused(work, ticket));
        String household = person.household();
        if (household == null) {
            return;
        }
        List<String> others = work.occupants(household)
            .contacts()
            .stream()
            .filter(contact -> !contact.equals(person.contact()))
            .toList();
        his.stream()
            .filter(ticket -> others.stream().noneMatch(contact -> follows(ticket, contact)))
            .filter(ticket -> suggestions.wants(work, ticket, household))
            .forEach(ticket -> suggestions.wantNoMore(work, ticket, household));
        if (others.isEmpty()) {
            projects.of(work, household).forEach(project -> projects.leave(work, project, household));
        }
    }

}
