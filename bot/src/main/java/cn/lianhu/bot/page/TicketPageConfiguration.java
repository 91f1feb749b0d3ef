package cn.lianhu.bot.page;

import cn.lianhu.bot.media.Ffmpeg;
import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.bot.media.Photos;
import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.bot.settings.PublicUrl;
import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.world.CurrentDomain;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Puts the tickets' pages together. Where none are wanted no link opens any. */
@Configuration(proxyBeanMethods = false)
class TicketPageConfiguration {

    @Bean
    MediaFiles mediaFiles(MediaJobs jobs, MediaStore store, Ffmpeg ffmpeg) {
        return new MediaFiles(jobs, store, ffmpeg);
    }

    @Bean
    RouterFunction<ServerResponse> ticketPages(Ledger ledger, CurrentDomain domain, ProgramClock clock,
            MediaFiles media, PublicUrl url, WechatApi wechat, WechatSettings account, Photos photos,
            @Value("${lianhu.pages.oauth:false}") boolean oauth) {
        return RouterFunctions.route()
            .GET("/t/page.css", request -> file("page.css", MediaType.valueOf("text/css;charset=UTF-8")))
            .GET("/t/icon.svg", request -> file("icon.svg", MediaType.valueOf("image/svg+xml")))
            .add(new PageHandler(ledger, domain, clock, new TicketPage(), media, new SentPhotos(wechat, photos),
                    oauth ? visitors(wechat, account, url) : null, url.secure())
                .routes())
            .filter(TicketPageConfiguration::headed)
            .build();
    }

    private static @Nullable Visitors visitors(WechatApi wechat, WechatSettings account, PublicUrl url) {
        return url.url() == null ? null : new Visitors(wechat,
                account.openUrl() + "/connect/oauth2/authorize?appid=" + account.appId(), url.url(), url.secure());
    }

    private static Mono<ServerResponse> file(String name, MediaType type) {
        return ServerResponse.ok()
            .contentType(type)
            .cacheControl(CacheControl.noCache())
            .bodyValue(new ClassPathResource("page/" + name));
    }

    private static Mono<ServerResponse> headed(ServerRequest request, HandlerFunction<ServerResponse> next) {
        HttpHeaders headers = request.exchange().getResponse().getHeaders();
        headers.set("Content-Security-Policy", Html.POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        return next.handle(request);
    }

}
