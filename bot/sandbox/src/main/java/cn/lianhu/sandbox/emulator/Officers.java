package cn.lianhu.sandbox.emulator;

import cn.lianhu.bot.network.DemoNetwork;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The phones of the demo network's officers: they follow and are bound from the start, so
 * that what climbs reaches somebody. Whoever gives an officer's code on another phone
 * gets it: this one steps aside.
 */
class Officers {

    private static final Logger LOG = LoggerFactory.getLogger(Officers.class);

    /** As the page calls its phones. */
    private static final String PHONE = "oPhone";

    private static final String BIND = "绑定 ";

    private static final int AT_ONCE = 4;

    private final Phones phones;

    private final Supplier<Network> network;

    private final Ledger ledger;

    private final boolean here;

    private volatile Mono<Map<String, String>> bound = Mono.just(Map.of());

    /**
     * @param here whether the program's platform is this emulator
     */
    Officers(Phones phones, Supplier<Network> network, Ledger ledger, boolean here) {
        this.phones = phones;
        this.network = network;
        this.ledger = ledger;
        this.here = here;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        bind().subscribe(done -> {
        }, e -> LOG.warn("The demo's officers could not be bound: {}", e.toString()));
    }

    /**
     * Binds whoever holds a post and has no other phone; nobody of a network that is not
     * the demo's.
     */
    Mono<Void> bind() {
        bound = phonesByCode(network.get()).cache();
        return bound.then();
    }

    private Mono<Map<String, String>> phonesByCode(Network now) {
        if (!here || !DemoNetwork.is(now)) {
            return Mono.just(Map.of());
        }
        List<Member> officers = now.members().stream().filter(member -> !now.postsOf(member.id()).isEmpty()).toList();
        return Flux.fromIterable(officers)
            .flatMap(this::free, AT_ONCE)
            .flatMap(this::bind, AT_ONCE)
            .collectMap(Member::bindCode, officer -> PHONE + officer.id());
    }

    private Mono<Member> free(Member officer) {
        String phone = PHONE + officer.id();
        return ledger.read(phones.now(), work -> Objects.requireNonNullElse(work.staff(officer.id()).contact(), phone))
            .filter(phone::equals)
            .map(his -> officer);
    }

    private Mono<Member> bind(Member officer) {
        String phone = PHONE + officer.id();
        return phones.knows(phone) ? Mono.empty()
                : phones.follow(phone, "", "")
                    .then(Mono.defer(() -> phones.say(phone, BIND + officer.bindCode())))
                    .thenReturn(officer);
    }

    /**
     * When the text takes an officer's code for another phone, his own is unbound first,
     * once it is bound.
     */
    Mono<Void> stepAside(String openid, String text) {
        String words = text.strip();
        String code = words.startsWith(BIND.strip())
                ? words.substring(BIND.strip().length()).strip().toUpperCase(Locale.ROOT) : "";
        return code.isEmpty() ? Mono.empty()
                : bound.onErrorReturn(Map.of())
                    .mapNotNull(all -> all.get(code))
                    .filter(phone -> !phone.equals(openid))
                    .flatMap(phone -> phones.say(phone, "解绑"))
                    .then();
    }

}
