package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years and the phones of services: who says one of them means no ticket. */
class SpokenNumbersAreNoTicketsTest extends WithRedis {

    private final Ledger ledger = new RedisLedger(redis.store(), 1, InstantSource.system(), List.of());

    @ParameterizedTest
    @CsvSource({ "1988, 1989", "1989, 2100", "2100, 2101", "10085, 10087", "12344, 12346", "12355, 12357",
            "12387, 12389", "95597, 95599" })
    void arePassedOver(long last, String next) {
        redis.sync().set(LedgerKeys.NUMBERS, Long.toString(last));

        Reply reply = ledger.message("m" + last, Samples.NOW, work -> {
            work.save(Samples.newTicket("o1"), Samples.happened(TicketEvent.REPORT));
            return new Reply("#" + Ticket.NUMBER_TO_COME);
        }).block();

        assertThat(reply.text()).isEqualTo("#" + next);
    }

    @Test
    void arePassedOverBetweenTwoOfOneWriteToo() {
        redis.sync().set(LedgerKeys.NUMBERS, "10084");

        Reply reply = ledger.message("two", Samples.NOW, work -> {
            work.save(Samples.newTicket(work.newTicket(), "o1"));
            work.save(Samples.newTicket(work.newTicket(), "o1"));
            return new Reply("#" + Ticket.shown(Ticket.NEW) + " #" + Ticket.shown(Ticket.NEW - 1));
        }).block();

        assertThat(reply.text()).isEqualTo("#10085 #10087");
    }

}
