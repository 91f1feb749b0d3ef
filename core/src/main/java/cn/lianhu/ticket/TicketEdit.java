package cn.lianhu.ticket;

import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A change of a ticket in the making; the ticket itself never changes. */
public final class TicketEdit {

    private final Ticket was;

    private Report report;

    private Place place;

    private TicketState state;

    private Level level;

    private Handling handling;

    private Clocks clocks;

    private Tallies tallies;

    private @Nullable String question;

    private @Nullable Closing closing;

    private Set<String> followers;

    private List<Attachment> attachments;

    private @Nullable Long mergedInto;

    private @Nullable Undo undo;

    TicketEdit(Ticket was) {
        this.was = was;
        report = was.report();
        place = was.place();
        state = was.state();
        level = was.level();
        handling = was.handling();
        clocks = was.clocks();
        tallies = was.tallies();
        question = was.question();
        closing = was.closing();
        followers = was.followers();
        attachments = was.attachments();
        mergedInto = was.mergedInto();
        undo = null;
    }

    public TicketEdit report(Report value) {
        report = value;
        return this;
    }

    public TicketEdit place(Place value) {
        place = value;
        return this;
    }

    public TicketEdit state(TicketState value) {
        state = value;
        return this;
    }

    public TicketEdit level(Level value) {
        level = value;
        return this;
    }

    public TicketEdit handling(Handling value) {
        handling = value;
        return this;
    }

    public TicketEdit clocks(Clocks value) {
        clocks = value;
        return this;
    }

    public TicketEdit tallies(Tallies value) {
        tallies = value;
        return this;
    }

    public TicketEdit tally(UnaryOperator<Tallies> more) {
        return tallies(more.apply(tallies));
    }

    public TicketEdit question(@Nullable String value) {
        question = value;
        return this;
    }

    public TicketEdit closing(@Nullable Closing value) {
        closing = value;
        return this;
    }

    public TicketEdit followers(Set<String> value) {
        followers = Set.copyOf(value);
        return this;
    }

    public TicketEdit followedBy(Set<String> more) {
        Set<String> all = new LinkedHashSet<>(followers);
        all.addAll(more);
        all.remove(report.reporter());
        return followers(all);
    }

    public TicketEdit attach(List<Attachment> more) {
        List<Attachment> all = new ArrayList<>(attachments);
        all.addAll(more);
        attachments = List.copyOf(all);
        return this;
    }

    /** The attachment of that id, as it is now. */
    public TicketEdit attachment(Attachment changed) {
        return attachments(attachments.stream().map(a -> a.id().equals(changed.id()) ? changed : a).toList());
    }

    public TicketEdit attachments(List<Attachment> value) {
        attachments = List.copyOf(value);
        return this;
    }

    public TicketEdit mergedInto(@Nullable Long value) {
        mergedInto = value;
        return this;
    }

    /** Lets who did this take it back for a while. */
    public TicketEdit undoable(TicketEvent event, String by, Instant at) {
        undo = new Undo(event, by, at, was.edit().done());
        return this;
    }

    /**
     * Keeps what could be taken back before: for changes that nobody made by acting on
     * it.
     */
    public TicketEdit keepingUndo() {
        undo = was.undo();
        return this;
    }

    /** The ticket as changed; the store counts its version. */
    public Ticket done() {
        return new Ticket(was.number(), was.version(), report, place, state, level, handling, clocks, tallies, question,
                closing, followers, attachments, mergedInto, undo);
    }

}
