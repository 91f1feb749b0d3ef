package cn.lianhu.bot.emulator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The phones of the emulator's people. What is done answers with the lines it adds to the chat. */
@RestController
@Profile("sandbox")
@RequestMapping("/sandbox/emulator/users")
class PhonesController {

    private static final String ID = "[A-Za-z0-9_-]{1,64}";
    private static final String OPENID = "/{openid:" + ID + "}";

    private final Emulator emulator;

    PhonesController(Emulator emulator) {
        this.emulator = emulator;
    }

    record Person(String openid, boolean following, boolean blocking, boolean blacklisted, int entries) {

        static Person of(EmulatedUser user) {
            return new Person(user.openid(), user.following(), user.blocking(), user.blacklisted(), user.entries());
        }
    }

    /** @param openid null for one that is made up */
    record Newcomer(String openid) {}

    /** @param menuId of the menu message's item or link that was tapped; null for a text that was written */
    record Words(String text, String menuId) {}

    /** @param ticket of a code; or @param scene that a code is for */
    record Scanned(String ticket, String scene) {}

    record Place(double latitude, double longitude, String label) {}

    record Link(String title, String description, String url) {}

    /** @param button its key, address or name */
    record Tapped(String button) {}

    record Switch(boolean on) {}

    /** In the order of their ids; @param after whom; @param limit how many at most */
    @GetMapping
    List<Person> all(@RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "" + EmulatedUsers.MOST) int limit) {
        return emulator.users().after(after, limit).stream().map(Person::of).toList();
    }

    /** Somebody who does not follow yet; one with the chosen id who is there already is left as he is. */
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
    Mono<List<Entry>> follow(@PathVariable String openid) {
        return emulator.phones().follow(openid, "", "");
    }

    @PostMapping(OPENID + "/unfollow")
    Mono<List<Entry>> unfollow(@PathVariable String openid) {
        return emulator.phones().unfollow(openid);
    }

    @PostMapping(OPENID + "/scan")
    Mono<List<Entry>> scan(@PathVariable String openid, @RequestBody Scanned scanned) {
        Instant now = emulator.users().now();
        return (scanned.ticket() != null ? emulator.codes().find(scanned.ticket()).filter(code -> code.at(now))
                : emulator.codes().ofScene(given("scene", scanned.scene()), now))
                .map(code -> emulator.phones().scan(openid, code))
                .orElseThrow(() -> new IllegalArgumentException("no such code, or its time is over"));
    }

    @PostMapping(OPENID + "/say")
    Mono<List<Entry>> say(@PathVariable String openid, @RequestBody Words words) {
        String text = given("text", words.text());
        return words.menuId() == null ? emulator.phones().say(openid, text)
                : emulator.phones().tap(openid, words.menuId(), text);
    }

    @PostMapping(OPENID + "/photo")
    Mono<List<Entry>> photo(@PathVariable String openid, ServerHttpRequest request) {
        return file(request).flatMap(content -> emulator.camera().photo(openid, content));
    }

    @PostMapping(OPENID + "/voice")
    Mono<List<Entry>> voice(@PathVariable String openid, ServerHttpRequest request) {
        return file(request).flatMap(content -> emulator.camera().voice(openid, content));
    }

    @PostMapping(OPENID + "/video")
    Mono<List<Entry>> video(@PathVariable String openid, ServerHttpRequest request) {
        return file(request).flatMap(content -> emulator.camera().video(openid, content));
    }

    /** The file's bytes; none for a sample. */
    private static Mono<byte[]> file(ServerHttpRequest request) {
        return CallReader.bytes(request.getBody(), CallReader.LONGEST_FILE);
    }

    @PostMapping(OPENID + "/location")
    Mono<List<Entry>> location(@PathVariable String openid, @RequestBody Place place) {
        return emulator.camera().place(openid, place.latitude(), place.longitude(),
                place.label() == null ? "" : place.label());
    }

    @PostMapping(OPENID + "/link")
    Mono<List<Entry>> link(@PathVariable String openid, @RequestBody Link link) {
        return emulator.camera().link(openid, given("title", link.title()),
                link.description() == null ? "" : link.description(), given("url", link.url()));
    }

    @PostMapping(OPENID + "/menu")
    Mono<List<Entry>> menu(@PathVariable String openid, @RequestBody Tapped tapped) {
        return emulator.menuTaps().tap(openid, given("button", tapped.button()));
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

    private static String given(String name, String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("expected " + name);
        }
        return value;
    }

    @ExceptionHandler
    ProblemDetail wrong(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notNow(IllegalStateException e) {
        HttpStatus status = e instanceof DataBufferLimitException ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.CONFLICT;
        return ProblemDetail.forStatusAndDetail(status, e.getMessage());
    }
}
