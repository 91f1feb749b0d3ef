package cn.lianhu.bot.redis;

import cn.lianhu.bot.delivery.DeliveryMemory;
import cn.lianhu.bot.settings.TicketSettings;
import cn.lianhu.bot.wechat.client.TokenVault;
import cn.lianhu.ledger.Corrections;
import cn.lianhu.ledger.FollowUps;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Listener;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.notification.Outbox;
import cn.lianhu.notification.OwedMedia;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the domain keeps in the store. Leases go by the wall clock. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Ledger ledger(StoreConnection store, TicketSettings tickets, List<Listener> listeners) {
        return new RedisLedger(store, tickets.firstNumber(), InstantSource.system(), listeners);
    }

    @Bean
    Lookout lookout(StoreConnection store) {
        return store.lookout();
    }

    @Bean
    Outbox outbox(StoreConnection store) {
        return new RedisOutbox(store);
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
