package cn.lianhu.bot.wechat.webhook;

import static org.springframework.web.reactive.function.server.RequestPredicates.method;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.intake.Inbox;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Puts the webhook together. Its clock is always the wall clock: the platform's
 * timestamps know no other.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WechatSettings.class)
class WebhookConfiguration {

    /** A slash more, as it is easily typed in the console, makes no other address. */
    private static final RequestPredicate OUR_PATH = request -> request.path().matches("/+wechat/*");

    @Bean
    RouterFunction<ServerResponse> webhook(WechatSettings settings, Inbox desk, LastResort lastResort,
            MeterRegistry meters, ClockDrift drift) {
        return routes(handler(settings, desk, lastResort, meters, PushTimings.PLATFORM, Schedulers.parallel(),
                InstantSource.system(), drift));
    }

    @Bean
    ClockDrift clockDrift() {
        return new ClockDrift(InstantSource.system());
    }

    /**
     * Of the public port; that of health and metrics has none of the internet's clients.
     */
    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> slowClients() {
        return factory -> factory.addServerCustomizers(server -> SlowClients.limit(server, Patience.SERVER));
    }

    static WebhookHandler handler(WechatSettings settings, Inbox desk, LastResort lastResort, MeterRegistry meters,
            PushTimings timing, Scheduler scheduler, InstantSource wallClock, ClockDrift drift) {
        TimelyReplies answering = new TimelyReplies(new Sharing(desk, timing, scheduler), new Tries(timing), lastResort,
                timing, scheduler, wallClock);
        return new WebhookHandler(new Gate(settings, wallClock, drift), new BodyReader(), new InboundReader(wallClock),
                answering, new WebhookCounters(meters), wallClock);
    }

    static RouterFunction<ServerResponse> routes(WebhookHandler handler) {
        return RouterFunctions.route()
            .route(method(HttpMethod.GET).and(OUR_PATH), handler::verify)
            .route(method(HttpMethod.POST).and(OUR_PATH), handler::receive)
            .route(OUR_PATH,
                    request -> ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED)
                        .allow(HttpMethod.GET, HttpMethod.POST)
                        .build())
            .build();
    }

}
