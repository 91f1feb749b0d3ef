package cn.lianhu.sandbox.emulator;

import static cn.lianhu.sandbox.emulator.PeopleController.OPENID;

import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * What the emulator's people send and tap. It answers with the lines that this adds to
 * the chat.
 */
@RestController
@RequestMapping(PeopleController.USERS)
class PhonesController {

    private final Emulator emulator;

    private final Officers officers;

    PhonesController(Emulator emulator, Officers officers) {
        this.emulator = emulator;
        this.officers = officers;
    }

    /**
     * @param menuId of the menu message's item or link that was tapped; null for a text
     * that was written
     */
    record Words(String text, String menuId) {
    }

    record Place(double latitude, double longitude, String label) {
    }

    record Link(String title, String description, String url) {
    }

    /**
     * @param button its key, address or name
     */
    record Tapped(String button) {
    }

    @PostMapping(OPENID + "/say")
    Mono<List<Entry>> say(@PathVariable String openid, @RequestBody Words words) {
        String text = Wrong.unlessGiven("text", words.text());
        return words.menuId() == null ? say(openid, text) : emulator.phones().tap(openid, words.menuId(), text);
    }

    private Mono<List<Entry>> say(String openid, String text) {
        return officers.stepAside(openid, text).then(Mono.defer(() -> emulator.phones().say(openid, text)));
    }

    @PostMapping(OPENID + "/photo")
    Mono<List<Entry>> photo(@PathVariable String openid, ServerHttpRequest request) {
        return file(request).flatMap(content -> emulator.camera().photo(openid, content));
    }

    @PostMapping(OPENID + "/voice")
    Mono<List<Entry>> voice(@PathVariable String openid, @RequestParam(defaultValue = "") String heard,
            ServerHttpRequest request) {
        return file(request).flatMap(content -> emulator.camera().voice(openid, content, heard));
    }

    @PostMapping(OPENID + "/video")
    Mono<List<Entry>> video(@PathVariable String openid, ServerHttpRequest request) {
        return file(request).flatMap(content -> emulator.camera().video(openid, content));
    }

    @PostMapping(OPENID + "/shortvideo")
    Mono<List<Entry>> shortVideo(@PathVariable String openid, ServerHttpRequest request) {
        return file(request).flatMap(content -> emulator.camera().shortVideo(openid, content));
    }

    /** The file's bytes; none for a sample. */
    private static Mono<byte[]> file(ServerHttpRequest request) {
        return CallReader.bytes(request.getBody(), CallReader.LONGEST_FILE);
    }

    /** A sticker, a file or a card. */
    @PostMapping(OPENID + "/unsupported")
    Mono<List<Entry>> unsupported(@PathVariable String openid) {
        return emulator.camera().unsupported(openid);
    }

    @PostMapping(OPENID + "/location")
    Mono<List<Entry>> location(@PathVariable String openid, @RequestBody Place place) {
        return emulator.camera()
            .place(openid, place.latitude(), place.longitude(), place.label() == null ? "" : place.label());
    }

    /** He opens the chat, and the platform tells where he is. */
    @PostMapping(OPENID + "/enter")
    Mono<List<Entry>> enter(@PathVariable String openid, @RequestBody Place place) {
        return emulator.phones().enter(openid, place.latitude(), place.longitude());
    }

    @PostMapping(OPENID + "/link")
    Mono<List<Entry>> link(@PathVariable String openid, @RequestBody Link link) {
        return emulator.camera()
            .link(openid, Wrong.unlessGiven("title", link.title()),
                    link.description() == null ? "" : link.description(), Wrong.unlessGiven("url", link.url()));
    }

    @PostMapping(OPENID + "/menu")
    Mono<List<Entry>> menu(@PathVariable String openid, @RequestBody Tapped tapped) {
        return emulator.menuTaps().tap(openid, Wrong.unlessGiven("button", tapped.button()));
    }

    @PostMapping(OPENID + "/event")
    Mono<List<Entry>> event(@PathVariable String openid, @RequestBody RawEvent event) {
        Wrong.unlessGiven("event", event.event());
        return emulator.phones().event(openid, event);
    }

}
