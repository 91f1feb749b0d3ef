package cn.lianhu.bot.desk;

import cn.lianhu.bot.command.ProgramSettings;
import cn.lianhu.bot.network.LetterPages;
import cn.lianhu.bot.redis.RunningStore;
import cn.lianhu.bot.redis.RunningStore.NotRunning;
import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.wechat.QrLinks;
import cn.lianhu.bot.wechat.Scenes;
import cn.lianhu.bot.wechat.client.ApiAccount;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.desk.Letters.Letter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

/**
 * The letters of the command {@code bind-letters}: the desk's, with the QR codes that the
 * program beside which it runs has or is given. Without one, codes are typed.
 */
public final class PrintedLetters implements LetterPages {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final InstantSource clock;

    public PrintedLetters(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Printer open(Path dataDir, List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        all.add("--lianhu.data-dir=" + dataDir);
        Environment environment = ProgramSettings.read(all);
        try {
            RunningStore store = RunningStore.open(environment);
            try {
                return new Beside(clock, store, account(environment));
            }
            catch (RuntimeException e) {
                store.close();
                throw e;
            }
        }
        catch (NotRunning e) {
            return new Alone(Objects.requireNonNullElse(e.getMessage(), ""));
        }
        catch (IllegalStateException | BindException e) {
            return new Alone("程序用的设置或者存储有问题：" + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    private static ApiAccount account(Environment environment) {
        WechatSettings settings = Binder.get(environment).bindOrCreate("lianhu.wechat", WechatSettings.class);
        return new ApiAccount(settings.appId(), settings.secret(), settings.apiUrl());
    }

    private static String html(String title, boolean small, List<Letter> letters, Map<String, String> codes) {
        return new Pages().letters(
                new LettersPrinted(title, "", small, 0,
                        letters.stream().map(letter -> new LettersPrinted.Sheet(letter, qr(letter, codes))).toList()),
                style());
    }

    private static @Nullable QrPicture qr(Letter letter, Map<String, String> codes) {
        String url = codes.get(Scenes.binding(letter.code()));
        return url == null ? null : QrPicture.of(url);
    }

    private static String style() {
        try {
            return new ClassPathResource("desk/letters.css").getContentAsString(StandardCharsets.UTF_8);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param why no program is beside
     */
    private record Alone(String why) implements Printer {

        @Override
        public String page(String title, boolean small, List<Letter> letters) {
            return html(title, small, letters, Map.of());
        }

        @Override
        public List<String> remarks() {
            return List.of("信上没有二维码，写的是发绑定码：二维码要公众号给，程序开着才拿得到。", why);
        }

        @Override
        public void close() {
            // Nothing was opened.
        }

    }

    private static final class Beside implements Printer {

        private final InstantSource clock;

        private final RunningStore store;

        private final WechatApi wechat;

        private final QrLinks links;

        private long without;

        Beside(InstantSource clock, RunningStore store, ApiAccount account) {
            this.clock = clock;
            this.store = store;
            this.wechat = WechatApi.of(account, store.tokens(), InstantSource.system());
            this.links = new QrLinks(wechat, store.ledger());
        }

        @Override
        public String page(String title, boolean small, List<Letter> letters) {
            List<String> scenes = letters.stream().map(letter -> Scenes.binding(letter.code())).toList();
            Map<String, String> codes = new HashMap<>();
            for (int from = 0; from < scenes.size(); from += QrLinks.MOST_AT_ONCE) {
                List<String> some = scenes.subList(from, Math.min(scenes.size(), from + QrLinks.MOST_AT_ONCE));
                codes.putAll(links.of(some, clock.instant()).blockOptional(PATIENCE).orElse(Map.of()));
            }
            without += scenes.stream().filter(scene -> !codes.containsKey(scene)).count();
            return html(title, small, letters, codes);
        }

        @Override
        public List<String> remarks() {
            return without == 0 ? List.of()
                    : List.of("有%d封没拿到二维码，信上写的是发绑定码。过会儿再来一次；一直拿不到，请看看公众号是不是认证过的服务号。".formatted(without));
        }

        @Override
        public void close() {
            wechat.close();
            store.close();
        }

    }

}
