package cn.lianhu.casework;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.network.Level;
import cn.lianhu.ticket.Ticket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is past its last limit, twice a working day, for the townships and the county desk: oldest deadline first. */
public final class Digest {

    private static final int SHOWN = 12;

    private final Tools tools;

    public Digest(Tools tools) {
        this.tools = tools;
    }

    public void write(Work work) {
        List<Ticket> all = work.tickets(work.overdue(Network.COUNTY)).stream()
                .filter(t -> t.open() && t.clocks().overdue())
                .sorted(Comparator.comparing((Ticket t) -> t.clocks().resolveBy() == null ? t.report().at()
                        : t.clocks().resolveBy())).toList();
        Map<String, List<Ticket>> byHolder = new LinkedHashMap<>();
        for (Ticket ticket : all) {
            tools.network().get().holders(Post.COUNTY_DESK, Network.COUNTY).forEach(m -> add(byHolder, m, ticket));
            if (ticket.level() == Level.TOWNSHIP) {
                tools.network().get().holders(Post.TOWNSHIP, ticket.place().township())
                        .forEach(m -> add(byHolder, m, ticket));
            }
        }
        work.expect(byHolder.keySet().stream().map(Query.StaffOf::new).toList());
        byHolder.forEach((member, tickets) -> tools.tell().plainMember(work, member, NoticeKind.REMINDER,
                tools.texts().say(Say.DIGEST, "count", tickets.size(), "list", lines(work, tickets))));
    }

    private static void add(Map<String, List<Ticket>> byHolder, String member, Ticket ticket) {
        if (!ticket.report().subjects().contains(member)) {
            byHolder.computeIfAbsent(member, m -> new ArrayList<>()).add(ticket);
        }
    }

    private String lines(Work work, List<Ticket> tickets) {
        return tickets.stream().limit(SHOWN).map(t -> line(work, t)).collect(Collectors.joining("\n"));
    }

    private String line(Work work, Ticket ticket) {
        return tools.texts().say(Say.TASKS_LINE, "number", ticket.shownNumber(), "category",
                tools.naming().category(ticket), "place", tools.tell().placeOrUnknown(ticket), "by",
                Speech.moment(ticket.clocks().resolveBy() == null ? ticket.clocks().respondBy()
                        : ticket.clocks().resolveBy(), work.now()));
    }
}
