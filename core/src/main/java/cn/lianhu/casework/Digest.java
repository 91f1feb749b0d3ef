package cn.lianhu.casework;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.sight.Serving;
import cn.lianhu.sight.Sight;
import cn.lianhu.sight.Viewer;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is past its last limit, twice a working day, for the townships and the county
 * desk: oldest deadline first.
 */
public final class Digest {

    private static final int SHOWN = 12;

    /** By the limit that passed. */
    public static final Comparator<Ticket> OLDEST_FIRST = Comparator
        .comparing((Ticket t) -> t.clocks().late() == null ? t.report().at() : t.clocks().late())
        .thenComparing(Ticket::number);

    private final Tools tools;

    public Digest(Tools tools) {
        this.tools = tools;
    }

    public void write(Work work) {
        work.expect(List.of(new Query.Overdue(Network.COUNTY), new Query.ToClose(Level.COUNTY, Network.COUNTY)));
        Set<String> members = readers();
        Serving.expect(work, members);
        Set<Long> numbers = new LinkedHashSet<>(work.overdue(Network.COUNTY));
        numbers.addAll(work.toClose(Level.COUNTY, Network.COUNTY));
        List<Ticket> all = work.tickets(numbers)
            .stream()
            .filter(t -> t.open() && (t.clocks().overdue() || ClosingDuty.pastLast(tools, t)))
            .sorted(OLDEST_FIRST)
            .toList();
        Map<String, List<Ticket>> byHolder = new LinkedHashMap<>();
        for (Ticket ticket : all) {
            tools.network()
                .get()
                .holders(Post.COUNTY_DESK, Network.COUNTY)
                .forEach(m -> add(work, byHolder, m, ticket));
            if (ticket.level() == Level.TOWNSHIP) {
                tools.network()
                    .get()
                    .holders(Post.TOWNSHIP, ticket.place().township())
                    .forEach(m -> add(work, byHolder, m, ticket));
            }
        }
        replaceKept(work, members);
        byHolder.forEach((member, tickets) -> tools.tell()
            .plainMember(work, member, NoticeKind.REMINDER, Say.ABOUT_DIGEST,
                    tools.texts().say(Say.DIGEST, "count", tickets.size(), "list", lines(work, member, tickets)),
                    tools.tell().card(Say.CARD_DIGEST, "count", tickets.size())));
    }

    private Set<String> readers() {
        Network network = tools.network().get();
        Set<String> members = new LinkedHashSet<>(network.holders(Post.COUNTY_DESK, Network.COUNTY));
        network.townships().forEach(t -> members.addAll(network.holders(Post.TOWNSHIP, t.code())));
        return members;
    }

    /** What nobody has read of the digests before is not so any more. */
    private static void replaceKept(Work work, Set<String> members) {
        List<String> openids = members.stream().map(m -> work.staff(m).openid()).filter(Objects::nonNull).toList();
        work.expect(openids.stream().map(Query.KeptFor::new).toList());
        openids.forEach(openid -> work.keptFor(openid)
            .stream()
            .filter(Digest::is)
            .forEach(old -> work.settled(old, Rung.KEPT, Fate.REPLACED, "a newer digest")));
    }

    /** Digests are the reminders about no ticket. */
    private static boolean is(Notice notice) {
        return notice.kind() == NoticeKind.REMINDER && notice.number() == null;
    }

    private void add(Work work, Map<String, List<Ticket>> byHolder, String member, Ticket ticket) {
        if (sight(work, member, ticket).any()) {
            byHolder.computeIfAbsent(member, m -> new ArrayList<>()).add(ticket);
        }
    }

    private Sight sight(Work work, String member, Ticket ticket) {
        return tools.sights().of(work, new Viewer(work.staff(member).openid(), null, member), ticket);
    }

    private String lines(Work work, String member, List<Ticket> tickets) {
        return tickets.stream()
            .limit(SHOWN)
            .map(t -> line(work, t, sight(work, member, t)))
            .collect(Collectors.joining("\n"));
    }

    private String line(Work work, Ticket ticket, Sight sight) {
        if (ClosingDuty.pastLast(tools, ticket)) {
            return tools.texts()
                .say(Say.DIGEST_CLOSE_LINE, "number", ticket.shownNumber(), "category",
                        tools.naming().category(ticket, sight), "place", tools.tell().placeOrUnknown(ticket, sight),
                        "by", Speech.moment(ticket.clocks().late(), work.now()));
        }
        return tools.texts()
            .say(Say.TASKS_LINE, "number", ticket.shownNumber(), "category", tools.naming().category(ticket, sight),
                    "place", tools.tell().placeOrUnknown(ticket, sight), "by",
                    Speech.moment(ticket.clocks().late(), work.now()));
    }

}
