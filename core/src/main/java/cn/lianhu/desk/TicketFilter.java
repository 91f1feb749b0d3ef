package cn.lianhu.desk;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a table of tickets is narrowed by; it takes only what its reader sees of each.
 *
 * @param state name of a state, {@link #OPEN} or {@link #ALL}
 * @param level at which it has to be; null for any
 * @param area code of a township, branch or grid; null for all of his
 * @param category code; null for any
 * @param handler part of the name of who has it, {@link #OWN} for the reader; empty for
 * anybody
 * @param overdue whether its limit has to be over
 * @param from first day on which it may have been reported; null for no bound
 * @param to the last; null for no bound
 */
public record TicketFilter(String state, @Nullable Level level, @Nullable String area, @Nullable String category,
        String handler, boolean overdue, @Nullable LocalDate from, @Nullable LocalDate to, Order order) {

    public static final String OPEN = "OPEN";

    public static final String ALL = "ALL";

    public static final String OWN = "OWN";

    /** What is open, the newest first. */
    public static final TicketFilter USUAL = new TicketFilter(OPEN, null, null, null, "", false, null, null,
            Order.NEWEST);

    /** In what order they stand. */
    public enum Order {

        NEWEST("最新的在前"), LIMIT("快到期的在前"), STATE("按状态");

        private final String title;

        Order(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

    }

    /** The only state; empty for several. */
    private Optional<TicketState> only() {
        return Arrays.stream(TicketState.values()).filter(s -> s.name().equals(state)).findFirst();
    }

    public boolean takes(TicketState its) {
        return only().map(its::equals).orElse(state.equals(ALL) || its.open());
    }

    /** Whether open ones are among them. */
    public boolean takesOpen() {
        return only().map(TicketState::open).orElse(true);
    }

    /** Whether those that are not open any more are among them. */
    public boolean takesEnded() {
        return only().map(s -> !s.open()).orElse(state.equals(ALL));
    }

    public boolean own() {
        return handler.equals(OWN);
    }

    /** The same in the order in which the store has them. */
    public TicketFilter newest() {
        return new TicketFilter(state, level, area, category, handler, overdue, from, to, Order.NEWEST);
    }

}
