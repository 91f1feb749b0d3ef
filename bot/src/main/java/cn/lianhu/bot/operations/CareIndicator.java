package cn.lianhu.bot.operations;

import cn.lianhu.bot.files.FilesInForce;
import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.points.PointsFolder;
import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.bot.settings.OutsideFile;
import cn.lianhu.bot.speech.SpeechHealth;
import cn.lianhu.bot.wechat.webhook.ClockDrift;
import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Burden;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Query;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What an operator should look after, though the program runs: always UP, with details.
 */
@Component("care")
class CareIndicator implements ReactiveHealthIndicator {

    private static final Duration MUCH_DRIFT = Duration.ofSeconds(30);

    private final CurrentNetwork network;

    private final Hours hours;

    private final Ledger ledger;

    private final ProgramClock clock;

    private final AccountCare account;

    private final ClockDrift drift;

    private final SpeechHealth speech;

    private final OutsideFile outside;

    private final PointsFolder points;

    CareIndicator(CurrentNetwork network, Hours hours, Ledger ledger, ProgramClock clock, AccountCare account,
            ClockDrift drift, SpeechHealth speech, OutsideFile outside, PointsFolder points) {
        this.points = points;
        this.outside = outside;
        this.network = network;
        this.hours = hours;
        this.ledger = ledger;
        this.clock = clock;
        this.account = account;
        this.drift = drift;
        this.speech = speech;
    }

    @Override
    public Mono<Health> health() {
        return look().map(found -> {
            Health.Builder health = Health.up();
            found.forEach((care, told) -> health.withDetail(care.key(), told));
            return health.build();
        });
    }

    /**
     * What there is to see to now; a text, or a list of them where there may be several.
     */
    Mono<Map<Care, Object>> look() {
        Map<Care, Object> found = new EnumMap<>(Care.class);
        calendar(found);
        account.into(found);
        clock(found);
        if (!network.faults().isEmpty()) {
            found.put(Care.NETWORK_FILES, network.faults().stream().map(Object::toString).toList());
        }
        else if (network.behind()) {
            found.put(Care.NETWORK_FILES, "this copy's folder has files that were taken before others: put those in"
                    + " force there (export-network), or change anything in them to have them taken again");
        }
        files(found, Care.OUTSIDE_FILE, outside);
        files(found, Care.POINTS_FILES, points);
        List<String> clashes = network.clashes(clock.instant());
        if (!clashes.isEmpty()) {
            found.put(Care.NETWORK_CLASHES, clashes);
        }
        return speech.troubles().doOnNext(troubles -> {
            if (!troubles.isEmpty()) {
                found.put(Care.SPEECH, troubles);
            }
        }).then(deskReachable()).doOnNext(reachable -> {
            if (!reachable) {
                found.put(Care.COUNTY_DESK, "nobody of it can be reached: tickets that find nobody wait unseen");
            }
        }).then(waiting()).doOnNext(count -> {
            if (count > 0) {
                found.put(Care.COUNTY_DESK, count + " reports about the county desk wait, as nobody else of it may read"
                        + " them: name a holder of COUNTY_OVERSIGHT in posts.csv");
            }
        }).then(burdened()).doOnNext(people -> {
            if (people > 0) {
                found.put(Care.MESSAGES,
                        people + " people got more messages of the scheme and reminders in this "
                                + "week or the last than they should: " + Burden.MOST + ", grid leaders "
                                + Burden.MOST_FOR_LEADERS + ", posts above " + Burden.MOST_FOR_SECRETARIES);
            }
        }).then().onErrorComplete().then(Mono.fromSupplier(() -> found));
    }

    private static void files(Map<Care, Object> found, Care care, FilesInForce<?> files) {
        if (!files.faults().isEmpty()) {
            found.put(care, files.faults().stream().map(Object::toString).toList());
        }
    }

    private void calendar(Map<Care, Object> found) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Hours.ZONE);
        for (int year : List.of(today.getYear(), today.plusMonths(1).getYear())) {
            if (!hours.calendar().years().contains(year)) {
                found.put(Care.CALENDAR, "has no holidays of " + year + ": add them, or all weekdays count as worked");
            }
        }
    }

    private void clock(Map<Care, Object> found) {
        drift.drift()
            .filter(off -> off.abs().compareTo(MUCH_DRIFT) >= 0)
            .ifPresent(off -> found.put(Care.CLOCK,
                    "is " + said(off) + " WeChat's: set it by NTP before pushes are refused for it"));
        drift.refusedFor()
            .ifPresent(off -> found.put(Care.CLOCK,
                    "is " + said(off) + " WeChat's by a signed push that was refused for it: set it by NTP"));
    }

    private static String said(Duration off) {
        return off.abs().toSeconds() + " s " + (off.isNegative() ? "behind" : "ahead of");
    }

    private Mono<Long> waiting() {
        return ledger.read(clock.instant(), work -> work.figures(Network.COUNTY).getOrDefault("waiting", 0L));
    }

    private Mono<Integer> burdened() {
        Burden burden = new Burden(network.network());
        return ledger.read(clock.instant(), burden::people);
    }

    private Mono<Boolean> deskReachable() {
        List<String> desk = network.network().holders(Post.COUNTY_DESK, Network.COUNTY);
        return ledger.read(clock.instant(), work -> {
            work.expect(desk.stream().map(Query.StaffOf::new).toList());
            return desk.stream().anyMatch(m -> work.staff(m).canBeTold());
        });
    }

}
