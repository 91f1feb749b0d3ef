package cn.lianhu.sandbox.look;

import cn.lianhu.bot.redis.TicketNumbers;
import cn.lianhu.casework.Tools;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the look inside together. */
@Configuration(proxyBeanMethods = false)
class LookConfiguration {

    @Bean
    Names names(Tools tools) {
        return new Names(tools.network());
    }

    @Bean
    TicketView ticketView(Tools tools, Names names) {
        return new TicketView(tools.naming(), names);
    }

    @Bean
    TicketList ticketList(Ledger ledger, TicketNumbers numbers, Tools tools) {
        return new TicketList(ledger, numbers, tools.naming());
    }

    @Bean
    TicketNotices ticketNotices(Ledger ledger, Outbox outbox, Tools tools, Names names) {
        return new TicketNotices(ledger, outbox, new Concerned(tools.network()), names);
    }

}
