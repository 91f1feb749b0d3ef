package cn.lianhu.bot.desk;

import cn.lianhu.desk.Cursor;
import cn.lianhu.desk.TicketFilter;
import cn.lianhu.desk.TicketFilter.Order;
import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * What a link to the table asks for; what cannot be read asks for nothing.
 *
 * @param number empty for none
 * @param from where a page begins; null for the beginning
 */
record TableQuery(TicketFilter filter, String number, @Nullable Cursor from, int page) {

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,9})");

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d?");

    private static final int LONGEST = 40;

    static TableQuery of(ServerRequest request) {
        String state = text(request, "state");
        boolean known = state.equals(TicketFilter.ALL)
                || Arrays.stream(TicketState.values()).anyMatch(s -> s.name().equals(state));
        TicketFilter filter = new TicketFilter(known ? state : TicketFilter.OPEN, one(Level.values(), request, "level"),
                filled(request, "area"), filled(request, "category"),
                text(request, "own").isEmpty() ? text(request, "handler") : TicketFilter.OWN,
                !text(request, "overdue").isEmpty(), day(request, "from"), day(request, "to"),
                Optional.ofNullable(one(Order.values(), request, "order")).orElse(Order.NEWEST));
        String page = text(request, "page");
        return new TableQuery(filter, text(request, "number"), Cursor.read(text(request, "before")).orElse(null),
                PAGE.matcher(page).matches() ? Integer.parseInt(page) : 1);
    }

    private static String text(ServerRequest request, String name) {
        String value = request.queryParam(name).orElse("").strip();
        return value.substring(0, Math.min(value.length(), LONGEST));
    }

    private static @Nullable String filled(ServerRequest request, String name) {
        String value = text(request, name);
        return value.isEmpty() ? null : value;
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, ServerRequest request, String name) {
        String value = text(request, name);
        return Stream.of(all).filter(one -> one.name().equals(value)).findFirst().orElse(null);
    }

    private static @Nullable LocalDate day(ServerRequest request, String name) {
        try {
            return LocalDate.parse(text(request, name));
        }
        catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The ticket it asks for alone. */
    Optional<Long> asked() {
        Matcher typed = NUMBER.matcher(number);
        return typed.matches() ? Optional.of(Long.valueOf(typed.group(1))) : Optional.empty();
    }

    /** The filter as it stands in a link. */
    String written() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("state", filter.state());
        all.put("level", filter.level());
        all.put("area", filter.area());
        all.put("category", filter.category());
        all.put("handler", filter.own() ? null : filter.handler());
        all.put("own", filter.own() ? "1" : null);
        all.put("overdue", filter.overdue() ? "1" : null);
        all.put("from", filter.from());
        all.put("to", filter.to());
        all.put("number", number);
        all.put("order", filter.order());
        return all.entrySet()
            .stream()
            .filter(e -> e.getValue() != null && !e.getValue().toString().isEmpty())
            .map(e -> e.getKey() + "=" + URLEncoder.encode(String.valueOf(e.getValue()), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }

}
