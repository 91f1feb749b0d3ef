package cn.lianhu.bot.wechat.menu;

import cn.lianhu.bot.wechat.client.WechatApi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the menu at start. The platform counts each making (1,000 a day), so only when it
 * differs.
 */
@Component
class MenuKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(MenuKeeper.class);

    private static final JsonMapper JSON = new JsonMapper();

    private final WechatApi api;

    private final @Nullable JsonNode wanted;

    MenuKeeper(WechatApi api, @Value("${lianhu.menu:}") String named) {
        this.api = api;
        this.wanted = named.isBlank() ? read(Path.of("config", "menu.json")) : readNamed(Path.of(named));
    }

    /** The file that a setting names: it has to be there. */
    private static JsonNode readNamed(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException(
                    "lianhu.menu is \"" + file + "\", where there is no file. Expected: the JSON"
                            + " of menu/create, or no such setting.\nlianhu.menu 写的是“" + file
                            + "”，那里没有文件。应为菜单的 JSON 文件，或者不写这一项。");
        }
        return MenuFile.read(file);
    }

    /** No file, no menu of ours: what was made in the console stays. */
    private static @Nullable JsonNode read(Path file) {
        return Files.exists(file) ? MenuFile.read(file) : null;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        if (wanted != null) {
            makeIfItDiffers().retryWhen(Retry.backoff(5, Duration.ofSeconds(5)).maxBackoff(Duration.ofMinutes(10)))
                .subscribe(made -> LOG.info("made the account's menu anew"),
                        e -> LOG.warn("the account's menu could not be made: {}", e.getMessage()));
        }
    }

    /** True when it was made. */
    Mono<Boolean> makeIfItDiffers() {
        return Mono.justOrEmpty(wanted)
            .flatMap(menu -> api.menu()
                .defaultIfEmpty("{}")
                .map(JSON::readTree)
                .filter(there -> !there.equals(menu))
                .flatMap(differs -> api.createMenu(menu.toString()).thenReturn(true)));
    }

}
