package cn.lianhu.page;

import cn.lianhu.ledger.Work;
import cn.lianhu.roster.Codes;
import cn.lianhu.sight.Secrecy;
import cn.lianhu.sight.Sights;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links to a ticket's page: each for one person and ticket, and not to be guessed. None
 * is kept anywhere: what it says is checked against the ticket and the store's secret.
 */
public final class TicketLinks {

    static final Duration AFTER_THE_END = Duration.ofDays(30);

    private static final Pattern KEY = Pattern.compile("(\\d{1,9})-([0-9a-z]{1,9})-([0-9A-Z]{24})");

    private static final int BASE = 36;

    private final @Nullable String address;

    private final Codes codes;

    private final Sights sights;

    /**
     * @param address of the pages, without a slash at the end; null where there are none
     */
    public TicketLinks(@Nullable String address, Codes codes, Sights sights) {
        this.address = address;
        this.codes = codes;
        this.sights = sights;
    }

    /**
     * Whose link it is, and for which ticket.
     *
     * @param given when it was
     */
    record Link(Ticket ticket, String contact, Instant given) {
    }

    /**
     * The link for who reported or follows it; empty where there are no pages, and for
     * what is kept in confidence.
     */
    public Optional<String> link(Ticket ticket, String contact, Instant now) {
        if (address == null || secret(ticket)) {
            return Optional.empty();
        }
        String given = Long.toString(now.getEpochSecond(), BASE);
        return Optional
            .of("%s/t/%s-%s-%s".formatted(address, ticket.shownNumber(), given, seal(ticket, contact, given)));
    }

    private boolean secret(Ticket ticket) {
        Secrecy secrecy = sights.secrecy(ticket.report());
        return secrecy == Secrecy.CONFIDENTIAL || secrecy == Secrecy.CONDUCT;
    }

    /** Without the number, which a ticket about to be stored has not yet. */
    private String seal(Ticket ticket, String contact, String given) {
        String what = "page %s %d %s ".formatted(contact, ticket.report().at().toEpochMilli(), given);
        return codes.code(what + 1) + codes.code(what + 2) + codes.code(what + 3);
    }

    /** What a link's key says; empty where it is none, or none any more. */
    Optional<Link> read(Work work, String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant given = Instant.ofEpochSecond(Long.parseLong(parts.group(2), BASE));
        return work.ticket(Long.parseLong(parts.group(1)))
            .filter(ticket -> !secret(ticket) && !over(work, ticket))
            .flatMap(ticket -> whose(work, ticket).stream()
                .filter(contact -> same(seal(ticket, contact, parts.group(2)), parts.group(3)))
                .findFirst()
                .map(contact -> new Link(ticket, contact, given)));
    }

    private static Set<String> whose(Work work, Ticket ticket) {
        Set<String> all = ticket.interested();
        if (ticket.report().forHousehold()) {
            all.addAll(work.occupants(Objects.requireNonNull(ticket.report().household())).contacts());
        }
        return all;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII),
                other.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean over(Work work, Ticket ticket) {
        if (ticket.open()) {
            return false;
        }
        return work.history(ticket.number())
            .stream()
            .filter(entry -> entry.from() != null && entry.from().open() && !entry.to().open())
            .map(HistoryEntry::at)
            .max(Instant::compareTo)
            .map(end -> end.plus(AFTER_THE_END).isBefore(work.now()))
            .orElse(true);
    }

}
