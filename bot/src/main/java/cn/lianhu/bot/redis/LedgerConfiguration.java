package cn.lianhu.bot.redis;

import cn.lianhu.bot.delivery.DeliveryMemory;
import cn.lianhu.bot.settings.TicketSettings;
import cn.lianhu.bot.wechat.client.TokenVault;
import cn.lianhu.bot.wechat.sending.OwedMedia;
import cn.lianhu.bot.wechat.sending.Windows;
import cn.lianhu.ledger.AfterCommit;
import cn.lianhu.ledger.Corrections;
import cn.lianhu.ledger.FollowUps;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Listener;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.roster.Codes;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the domain keeps in the store. Leases go by the wall clock. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Ledger ledger(StoreConnection store, TicketSettings tickets, List<Listener> listeners, AfterCommit afterwards) {
        return new RedisLedger(store, tickets.firstNumber(), InstantSource.system(), listeners, afterwards);
    }

    @Bean
    Codes codes(StoreConnection store) {
        return StoreCodes.of(store);
    }

    @Bean
    Lookout lookout(StoreConnection store) {
        return store.lookout();
    }

    @Bean
    RedisOutbox outbox(StoreConnection store) {
        return new RedisOutbox(store);
    }

    @Bean
    Windows windows(RedisOutbox outbox) {
        return outbox.windows();
    }

    @Bean
    OwedMedia owedMedia(StoreConnection store) {
        return new RedisOwedMedia(store);
    }

    @Bean
    FollowUps followUps(StoreConnection store) {
        return new RedisFollowUps(store, InstantSource.system());
    }

    @Bean
    Corrections corrections(StoreConnection store) {
        return new RedisCorrections(store);
    }

    @Bean
    MediaJobs mediaJobs(StoreConnection store) {
        return new RedisMediaJobs(store, InstantSource.system());
    }

    @Bean
    DeliveryMemory deliveryMemory(StoreConnection store) {
        return new RedisDeliveryMemory(store);
    }

    @Bean
    TokenVault tokenVault(StoreConnection store) {
        return new RedisTokenVault(store.commands());
    }

    @Bean
    LimitsAhead limitsAhead(StoreConnection store) {
        return new LimitsAhead(store);
    }

    @Bean
    StoreAccess storeAccess(StoreConnection store) {
        return new StoreAccess(store);
    }

    @Bean
    TicketNumbers ticketNumbers(StoreConnection store) {
        return new TicketNumbers(store);
    }

    @Bean
    Heartbeat heartbeat(StoreConnection store) {
        return new Heartbeat(store);
    }

    @Bean
    Claims claims(StoreConnection store, Keys keys) {
        return new Claims(store, keys);
    }

    @Bean
    Downtime downtime(StoreConnection store) {
        return new Downtime(store);
    }

    @Bean
    NetworkInForce networkInForce(StoreConnection store, Keys keys) {
        return new NetworkInForce(store, keys);
    }

}
