package cn.lianhu.sandbox.emulator;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The emulator's people: who there is, whether they follow, what they agree to, and their
 * chats.
 */
@RestController
@RequestMapping(PeopleController.USERS)
class PeopleController {

    static final String USERS = "/sandbox/emulator/users";
    static final String ID = "[A-Za-z0-9_-]{1,64}";
    static final String OPENID = "/{openid:" + ID + "}";

    private static final String BIND_SCENE = "bind_";

    private final Emulator emulator;

    private final Officers officers;

    PeopleController(Emulator emulator, Officers officers) {
        this.emulator = emulator;
        this.officers = officers;
    }

    record Person(String openid, boolean following, boolean blocking, boolean blacklisted, int entries) {

        static Person of(EmulatedUser user) {
            return new Person(user.openid(), user.following(), user.blocking(), user.blacklisted(), user.entries());
        }
    }

    /**
     * @param openid null for one that is made up
     */
    record Newcomer(String openid) {
    }

    /**
     * @param ticket of a code; or @param scene that a code is for
     */
    record Scanned(String ticket, String scene) {
    }

    record Switch(boolean on) {
    }

    /**
     * @param accept whether he lets the account send him the notice
     */
    record Consent(String templateId, boolean accept) {
    }

    record Withdrawal(String templateId) {
    }

    /** In the order of their ids; @param after whom; @param limit how many at most */
    @GetMapping
    List<Person> all(@RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "" + EmulatedUsers.MOST) int limit) {
        return emulator.users().after(after, limit).stream().map(Person::of).toList();
    }

    /**
     * Somebody who does not follow yet; one with the chosen id who is there already is
     * left as he is.
     */
    @PostMapping
    Person somebody(@RequestBody(required = false) Newcomer newcomer) {
        String openid = newcomer == null || newcomer.openid() == null
                ? "o" + RandomText.of(ThreadLocalRandom.current(), 27) : newcomer.openid();
        if (!openid.matches(ID)) {
            throw new IllegalArgumentException("openid: expected " + ID + ", found " + openid);
        }
        return Person.of(emulator.users().meet(openid));
    }

    @GetMapping(OPENID + "/conversation")
    List<Entry> conversation(@PathVariable String openid) {
        return emulator.users().find(openid).map(EmulatedUser::chat).orElse(List.of());
    }

    @PostMapping(OPENID + "/follow")
    Mono<List<Entry>> follow(@PathVariable String openid, @RequestParam(defaultValue = "false") boolean again) {
        boolean follows = emulator.users().find(openid).map(EmulatedUser::following).orElse(false);
        return again && follows ? Mono.just(List.of()) : emulator.phones().follow(openid, "", "");
    }

    @PostMapping(OPENID + "/unfollow")
    Mono<List<Entry>> unfollow(@PathVariable String openid) {
        return emulator.phones().unfollow(openid);
    }

    @PostMapping(OPENID + "/scan")
    Mono<List<Entry>> scan(@PathVariable String openid, @RequestBody Scanned scanned) {
        Instant now = emulator.users().now();
        QrCodes codes = emulator.account().codes();
        return (scanned.ticket() != null ? codes.find(scanned.ticket()).filter(code -> code.at(now))
                : codes.ofScene(Wrong.unlessGiven("scene", scanned.scene()), now))
            .map(code -> aside(openid, code.scene()).then(Mono.defer(() -> emulator.phones().scan(openid, code))))
            .orElseThrow(() -> new IllegalArgumentException("no such code, or its time is over"));
    }

    private Mono<Void> aside(String openid, String scene) {
        return scene.startsWith(BIND_SCENE) ? officers.stepAside(openid, "绑定 " + scene.substring(BIND_SCENE.length()))
                : Mono.empty();
    }

    /** Forgets everybody, as on the first day. */
    @DeleteMapping
    Mono<Void> forget() {
        emulator.users().forget();
        return officers.bind();
    }

    /** He switches the account's messages off, or on again. */
    @PostMapping(OPENID + "/block")
    Person block(@PathVariable String openid, @RequestBody Switch wanted) {
        EmulatedUser user = emulator.phones().follower(openid);
        user.block(wanted.on());
        return Person.of(user);
    }

    /** The account puts him on its black-list, or takes him off. */
    @PostMapping(OPENID + "/blacklist")
    Person blacklist(@PathVariable String openid, @RequestBody Switch wanted) {
        EmulatedUser user = emulator.phones().follower(openid);
        user.blacklist(wanted.on());
        return Person.of(user);
    }

    /** He answers the popup that asks for his consent. */
    @PostMapping(OPENID + "/consent")
    Mono<List<Entry>> consent(@PathVariable String openid, @RequestBody Consent consent) {
        return emulator.consenting().popup(openid, notice(consent.templateId()), consent.accept());
    }

    /** He takes his consent back. */
    @PostMapping(OPENID + "/withdraw")
    Mono<List<Entry>> withdraw(@PathVariable String openid, @RequestBody Withdrawal withdrawal) {
        return emulator.consenting().withdraw(openid, notice(withdrawal.templateId()));
    }

    private static NoticeTemplate notice(String id) {
        return NoticeTemplate.find(Wrong.unlessGiven("templateId", id))
            .orElseThrow(() -> new IllegalArgumentException("the account has no notice " + id));
    }

}
