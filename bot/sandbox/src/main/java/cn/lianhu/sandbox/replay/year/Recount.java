package cn.lianhu.sandbox.replay.year;

import cn.lianhu.figures.Board;
import cn.lianhu.figures.Counted;
import cn.lianhu.figures.Telling;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Query;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Whether the figures that are kept are what all tickets, counted anew, come to; no
 * decision may be made meanwhile.
 */
public final class Recount {

    private static final long FIRST_NUMBER = 1001;

    private static final int AT_ONCE = 200;

    private Recount() {
    }

    /**
     * The boards that are otherwise, in words.
     * @param last no ticket has a higher number
     */
    public static List<String> differences(Ledger ledger, long last) {
        List<Ticket> tickets = new ArrayList<>();
        for (long from = FIRST_NUMBER; from <= last; from += AT_ONCE) {
            List<Long> numbers = LongStream.rangeClosed(from, Math.min(last, from + AT_ONCE - 1)).boxed().toList();
            tickets.addAll(ledger.read(Instant.EPOCH, work -> work.tickets(numbers)).blockOptional().orElseThrow());
        }
        Map<String, Map<String, Long>> counted = tickets.stream()
            .flatMap(ticket -> Counted.of(ticket).stream())
            .collect(Collectors.groupingBy(c -> c.board().name(), TreeMap::new,
                    Collectors.groupingBy(Counted::line, TreeMap::new, Collectors.counting())));
        Map<String, Map<String, Long>> kept = kept(ledger, List.copyOf(counted.keySet()));
        return counted.entrySet()
            .stream()
            .filter(board -> !board.getValue().equals(kept.get(board.getKey())))
            .map(board -> "%s: counted %s, kept %s".formatted(board.getKey(), board.getValue(),
                    kept.get(board.getKey())))
            .toList();
    }

    private static Map<String, Map<String, Long>> kept(Ledger ledger, List<String> boards) {
        return ledger.read(Instant.EPOCH, work -> {
            work.expect(boards.stream().map(Query.CountedOn::new).toList());
            return boards.stream().collect(Collectors.toMap(board -> board, board -> ofTickets(work.counted(board))));
        }).blockOptional().orElseThrow();
    }

    /** Without how notices went, which outlives who was told. */
    private static Map<String, Long> ofTickets(Map<String, Long> board) {
        Map<String, Long> all = new TreeMap<>(board);
        all.keySet().removeIf(line -> Telling.ofTelling(Board.what(line)));
        return all;
    }

}
