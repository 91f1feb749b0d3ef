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
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
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

    private final Wording wording;

    private final Tell tell;

    private final Network network;

    private final ClosingDuty duty;

    Digest(Wording wording, Tell tell, Network network, ClosingDuty duty) {
        this.wording = wording;
        this.tell = tell;
        this.network = network;
        this.duty = duty;
    }

    public void write(Work work) {
        work.expect(List.of(new Query.Overdue(Network.COUNTY), new Query.ToClose(Level.COUNTY, Network.COUNTY)));
        Set<String> members = readers();
        Serving.expect(work, members);
        Set<Long> numbers = new LinkedHashSet<>(work.overdue(Network.COUNTY));
        numbers.addAll(work.toClose(Level.COUNTY, Network.COUNTY));
        List<Ticket> all = work.tickets(numbers)
            .stream()
            .filter(t -> t.open() && (t.clocks().overdue() || duty.pastLast(t)))
            .sorted(OLDEST_FIRST)
            .toList();
        Map<String, List<Ticket>> byHolder = new LinkedHashMap<>();
        for (Ticket ticket : all) {
            network.holders(Post.COUNTY_DESK, Network.COUNTY).forEach(m -> add(work, byHolder, m, ticket));
            String township = ticket.place().township();
            if (ticket.level() == Level.TOWNSHIP && township != null) {
                network.holders(Post.TOWNSHIP, township).forEach(m -> add(work, byHolder, m, ticket));
            }
        }
        replaceKept(work, members);
        byHolder.forEach((member, tickets) -> tell.plainMember(work, member, NoticeKind.REMINDER, Say.ABOUT_DIGEST,
                wording.texts().say(Say.DIGEST, "count", tickets.size(), "list", lines(work, member, tickets)),
                tell.card(Say.CARD_DIGEST, "count", tickets.size())));
    }

    private Set<String> readers() {
        Set<String> members = new LinkedHashSet<>(network.holders(Post.COUNTY_DESK, Network.COUNTY));
        network.townships().forEach(t -> members.addAll(network.holders(Post.TOWNSHIP, t.code())));
        return members;
    }

    /** What nobody has read of the digests before is not so any more. */
    private static void replaceKept(Work work, Set<String> members) {
        List<String> contacts = members.stream().map(m -> work.staff(m).contact()).filter(Objects::nonNull).toList();
        work.expect(contacts.stream().map(Query.KeptFor::new).toList());
        contacts.forEach(contact -> work.keptFor(contact)
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
        return wording.sights().of(work, new Viewer(work.staff(member).contact(), null, member), ticket);
    }

    private String lines(Work work, String member, List<Ticket> tickets) {
        return tickets.stream()
            .limit(SHOWN)
            .map(t -> line(work, t, sight(work, member, t)))
            .collect(Collectors.joining("\n"));
    }

    private String line(Work work, Ticket ticket, Sight sight) {
        if (duty.pastLast(ticket)) {
            return wording.texts()
                .say(Say.DIGEST_CLOSE_LINE, "number", ticket.shownNumber(), "category",
                        wording.naming().category(ticket, sight), "place", tell.placeOrUnknown(ticket, sight), "by",
                        Speech.moment(ticket.clocks().late(), work.now()));
        }
        return wording.texts()
            .say(Say.TASKS_LINE, "number", ticket.shownNumber(), "category", wording.naming().category(ticket, sight),
                    "place", tell.placeOrUnknown(ticket, sight), "by",
                    Speech.moment(ticket.clocks().late(), work.now()));
    }

}
