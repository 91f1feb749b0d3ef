package cn.lianhu.sandbox.look;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.redis.TicketNumbers;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Outbox;
import cn.lianhu.world.CurrentDomain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the look inside together. */
@Configuration(proxyBeanMethods = false)
class LookConfiguration {

    @Bean
    Names names(CurrentNetwork current) {
        return new Names(current::network);
    }

    @Bean
    TicketView ticketView(CurrentDomain domain, Names names) {
        return new TicketView(() -> domain.now().acts().wording().naming(), names);
    }

    @Bean
    TicketList ticketList(Ledger ledger, TicketNumbers numbers, CurrentDomain domain) {
        return new TicketList(ledger, numbers, () -> domain.now().acts().wording().naming());
    }

    @Bean
    TicketNotices ticketNotices(Ledger ledger, Outbox outbox, CurrentNetwork current, Names names) {
        return new TicketNotices(ledger, outbox, new Concerned(current::network), names);
    }

}
