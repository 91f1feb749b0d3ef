package cn.lianhu.bot.operations;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.bot.wechat.webhook.ClockDrift;
import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Query;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an operator should look after, though the program runs: always UP, with details. */
@Component("care")
class CareIndicator implements ReactiveHealthIndicator {

    private static final Duration MUCH_DRIFT = Duration.ofSeconds(30);

    private final CurrentNetwork network;
    private final Hours hours;
    private final Ledger ledger;
    private final ProgramClock clock;
    private final AccountCare account;
    private final ClockDrift drift;

    CareIndicator(CurrentNetwork network, Hours hours, Ledger ledger, ProgramClock clock, AccountCare account,
            ClockDrift drift) {
        this.network = network;
        this.hours = hours;
        this.ledger = ledger;
        this.clock = clock;
        this.account = account;
        this.drift = drift;
    }

    @Override
    public Mono<Health> health() {
        Map<String, Object> details = new LinkedHashMap<>();
        calendar(details);
        account.into(details);
        clock(details);
        if (!network.faults().isEmpty()) {
            details.put("network-files", network.faults().stream().map(Object::toString).toList());
        }
        return deskReachable().doOnNext(reachable -> {
            if (!reachable) {
                details.put("county-desk", "nobody of it can be reached: tickets that find nobody wait unseen");
            }
        }).then().onErrorComplete().then(Mono.fromSupplier(() -> Health.up().withDetails(details).build()));
    }

    private void calendar(Map<String, Object> details) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Hours.ZONE);
        for (int year : List.of(today.getYear(), today.plusMonths(1).getYear())) {
            if (!hours.calendar().years().contains(year)) {
                details.put("calendar", "has no holidays of " + year + ": add them, or all weekdays count as worked");
            }
        }
    }

    private void clock(Map<String, Object> details) {
        drift.drift().filter(off -> off.abs().compareTo(MUCH_DRIFT) >= 0).ifPresent(off -> details.put("clock",
                "is " + said(off) + " WeChat's: set it by NTP before pushes are refused for it"));
        drift.refusedFor().ifPresent(off -> details.put("clock", "is " + said(off)
                + " WeChat's by a signed push that was refused for it: set it by NTP"));
    }

    private static String said(Duration off) {
        return off.abs().toSeconds() + " s " + (off.isNegative() ? "behind" : "ahead of");
    }

    private Mono<Boolean> deskReachable() {
        List<String> desk = network.network().holders(Post.COUNTY_DESK, Network.COUNTY);
        return ledger.read(clock.instant(), work -> {
            work.expect(desk.stream().map(Query.StaffOf::new).toList());
            return desk.stream().anyMatch(m -> work.staff(m).canBeTold());
        });
    }
}
