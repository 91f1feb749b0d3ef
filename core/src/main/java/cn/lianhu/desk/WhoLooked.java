package cn.lianhu.desk;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Person;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 谁看过: which member looked at which ticket, list or file of the desk, kept for a year and
 * shown to the county's officers. A look of somebody without an area at the list of his
 * own tickets is none.
 */
public final class WhoLooked implements WhenDue {

    private static final Set<Looked> OF_TICKETS = EnumSet.of(Looked.TICKETS, Looked.TICKETS_FILE);

    /** Members whose looks are shown together. */
    private static final int MOST = 100;

    private final Network network;

    private final DeskRights rights;

    private final Naming naming;

    public WhoLooked(Network network, DeskRights rights, Wording wording) {
        this.network = network;
        this.rights = rights;
        this.naming = wording.naming();
    }

    /** He looked at a ticket. */
    public void ticket(Work work, Person person, long number) {
        put(work, Looks.ofTicket(number), List.of(look(work, person, Looked.TICKET, "")));
    }

    /** He looked at a list, or took a file, of his areas. */
    public void list(Work work, Person person, Looked what) {
        put(work, Looks.ofMember(person.asMember()),
                rights.areas(work, person)
                    .stream()
                    .map(Posting::scope)
                    .distinct()
                    .map(area -> look(work, person, what, area))
                    .toList());
    }

    private static Look look(Work work, Person person, Looked what, String area) {
        return new Look(person.asMember(), what, area, work.now(), work.now(), 1);
    }

    private static void put(Work work, String of, List<Look> more) {
        Looks before = work.document(Looks.KIND, of);
        Looks after = before;
        for (Look look : more) {
            after = after.with(look).orElse(after);
        }
        if (!after.equals(before)) {
            work.save(Looks.KIND, after);
        }
    }

    /**
     * Who looked at a ticket, or at lists and files of its areas since it was reported;
     * the last first. Nothing for who may not know.
     */
    public List<Looker> ofTicket(Work work, Person reader, Ticket ticket) {
        if (!rights.pages(work, reader).contains(Page.LOOKED)) {
            return List.of();
        }
        Set<String> areas = Set
            .copyOf(Stream.of(ticket.place().grid(), ticket.place().branch(), ticket.place().township(), Network.COUNTY)
                .filter(area -> area != null)
                .toList());
        Stream<Look> lists = members(work, areas.stream().map(Looks::at).toList())
            .filter(look -> OF_TICKETS.contains(look.what()) && areas.contains(look.area())
                    && !look.last().isBefore(ticket.report().at()));
        return shown(work,
                Stream.concat(work.document(Looks.KIND, Looks.ofTicket(ticket.number())).looks().stream(), lists));
    }

    /** Who looked at lists and took files, the last first. */
    public List<Looker> lists(Work work) {
        return shown(work, members(work, List.of(Looks.ALL_LISTS)));
    }

    private Stream<Look> members(Work work, List<String> lists) {
        List<String> ids = lists.stream()
            .flatMap(list -> work.listed(new Query.Listed(list, true, MOST)).stream())
            .distinct()
            .toList();
        work.expect(ids.stream().map(id -> new Query.DocumentOf<>(Looks.KIND, id)).toList());
        return ids.stream().flatMap(id -> work.document(Looks.KIND, id).looks().stream());
    }

    private List<Looker> shown(Work work, Stream<Look> looks) {
        return looks.sorted(Comparator.comparing(Look::last).reversed())
            .map(look -> new Looker(naming.member(look.who()), look.what(), network.areaName(look.area()).orElse(""),
                    Speech.moment(look.last(), work.now()), look.times()))
            .toList();
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(Looks.OVER);
    }

    @Override
    public void pass(Work work, DueThing due) {
        work.save(Looks.KIND, work.document(Looks.KIND, due.id()).without(work.now()));
    }

}
