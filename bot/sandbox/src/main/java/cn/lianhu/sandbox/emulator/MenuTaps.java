package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.emulator.Push.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Taps on the menu, by the button's type (platform reference 2.2). Only three types let
 * the account write.
 */
final class MenuTaps {

    private static final long MENU_ID = 430_000_001;

    private final Menu menu;

    private final Phones phones;

    private final Camera camera;

    MenuTaps(Menu menu, Phones phones, Camera camera) {
        this.menu = menu;
        this.phones = phones;
        this.camera = camera;
    }

    /**
     * @param named the button's key, address or name
     */
    Mono<List<Entry>> tap(String openid, String named) {
        JsonNode button = menu.button(named)
            .orElseThrow(() -> new IllegalArgumentException("the menu has no button " + named));
        return Phones.toTheEnd(tap(openid, button));
    }

    private Mono<List<Entry>> tap(String openid, JsonNode button) {
        String type = button.path("type").asString();
        String key = button.path("key").asString(button.path("url").asString(""));
        return switch (type) {
            case "click" -> event(openid, button, Trigger.MENU, Push.event(openid, "CLICK").with("EventKey", key));
            case "view" -> event(openid, button, null,
                    Push.event(openid, "VIEW").with("EventKey", key).with("MenuId", MENU_ID).silent());
            case "miniprogram" -> event(openid, button, null,
                    Push.event(openid, "view_miniprogram")
                        .with("EventKey", button.path("pagepath").asString(""))
                        .with("MenuId", MENU_ID)
                        .silent());
            case "scancode_push", "scancode_waitmsg" -> event(openid, button, Trigger.MENU, Push.event(openid, type)
                .with("EventKey", key)
                .with("ScanCodeInfo", List.of(new Field("ScanType", "qrcode"), new Field("ScanResult", "emulator"))));
            case "location_select" -> event(openid, button, null, place(openid, key))
                .flatMap(lines -> and(lines, camera.place(openid, 26.73, 117.48, "示例地点")));
            default -> event(openid, button, null, pictures(openid, type, key))
                .flatMap(lines -> and(lines, camera.photo(openid, new byte[0])));
        };
    }

    private static Push place(String openid, String key) {
        return Push.event(openid, "location_select")
            .with("EventKey", key)
            .with("SendLocationInfo", List.of(new Field("Location_X", "26.73"), new Field("Location_Y", "117.48"),
                    new Field("Scale", "16"), new Field("Label", "示例地点"), new Field("Poiname", "")));
    }

    private static Push pictures(String openid, String type, String key) {
        return Push.event(openid, type)
            .with("EventKey", key)
            .with("SendPicsInfo", List.of(new Field("Count", 1), new Field("PicList",
                    List.of(new Field("item", List.of(new Field("PicMd5Sum", "5a75aaca956d97be686719218f275c6b")))))));
    }

    private Mono<List<Entry>> event(String openid, JsonNode button, @Nullable Trigger trigger, Push push) {
        return phones.act(phones.follower(openid), trigger, "event", "点了菜单：" + button.path("name").asString(),
                Map.of("event", push.fields().getFirst().value()), push);
    }

    private static Mono<List<Entry>> and(List<Entry> lines, Mono<List<Entry>> more) {
        return Flux.concat(Mono.just(lines), more).flatMapIterable(l -> l).collectList();
    }

}
