package cn.lianhu.ledger;

import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.ticket.Ticket;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of tickets by when they were reported, from which tables are made. A ticket
 * moves from one to another only when it ends, is taken up again or is somewhere else.
 *
 * @param of code of an area, {@link #CONDUCT}, or id of a member
 */
public record TableList(Kind kind, String of) {

    /** Which tickets. */
    public enum Kind {

        /** Open ones of an area. */
        OPEN,
        /** Those of an area that are not open any more. */
        ENDED,
        /** Those that a member was ever told to see to, open or not. */
        HAD

    }

    /**
     * In the place of an area: what is said of officials' conduct stands in no area's
     * list, so that nobody can tell by one that there is something.
     */
    public static final String CONDUCT = "CONDUCT";

    /** The lists a ticket stands in. */
    public static Set<TableList> of(Ticket ticket) {
        Set<TableList> lists = new LinkedHashSet<>();
        Kind kind = ticket.open() ? Kind.OPEN : Kind.ENDED;
        areas(ticket).forEach(area -> lists.add(new TableList(kind, area)));
        ticket.handling().told().forEach(member -> lists.add(new TableList(Kind.HAD, member)));
        return lists;
    }

    private static Stream<String> areas(Ticket ticket) {
        if (ticket.report().conduct()) {
            return Stream.of(CONDUCT);
        }
        Place place = ticket.place();
        return Stream.<@Nullable String>of(Network.COUNTY, place.township(), place.branch(), place.grid())
            .filter(code -> code != null)
            .map(String::valueOf);
    }

}
