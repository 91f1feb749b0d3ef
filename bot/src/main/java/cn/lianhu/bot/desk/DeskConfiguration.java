package cn.lianhu.bot.desk;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.page.Html;
import cn.lianhu.bot.page.MediaFiles;
import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.bot.settings.DeskSettings;
import cn.lianhu.bot.settings.PublicUrl;
import cn.lianhu.bot.settings.TrustedProxies;
import cn.lianhu.bot.wechat.QrLinks;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.world.CurrentDomain;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Puts the desk together, where there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lianhu.desk.enabled")
@EnableWebFluxSecurity
class DeskConfiguration {

    /**
     * For a page that is drawn on by a script of ours; without it everything stands
     * there, too.
     */
    static void allowOwnScript(ServerRequest request) {
        request.exchange()
            .getResponse()
            .getHeaders()
            .set("Content-Security-Policy", Html.POLICY + "; script-src 'self'");
    }

    /** Of the desk alone: what WeChat pushes has its own signature. */
    @Bean
    SecurityWebFilterChain deskSecurity(ServerHttpSecurity security, PublicUrl url, Pages pages, DeskRecord desk) {
        CookieServerCsrfTokenRepository tokens = new CookieServerCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.path("/desk").sameSite("Lax").secure(url.secure()));
        tokens.setCookieName("desk-form");
        return security.securityMatcher(ServerWebExchangeMatchers.pathMatchers("/desk", "/desk/**"))
            .authorizeExchange(exchange -> exchange.anyExchange().permitAll())
            .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
            .addFilterBefore(new FileBound(desk, pages), SecurityWebFiltersOrder.CSRF)
            .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(alsoOfFiles())
                .accessDeniedHandler(new StaleForm(pages)))
            .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(Html.POLICY))
                .frameOptions(frame -> frame.mode(Mode.DENY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
            .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
            .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
            .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
            .logout(ServerHttpSecurity.LogoutSpec::disable)
            .build();
    }

    /** A form with a file carries its token like any other: in a field. */
    private static XorServerCsrfTokenRequestAttributeHandler alsoOfFiles() {
        XorServerCsrfTokenRequestAttributeHandler handler = new XorServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        return handler;
    }

    @Bean
    Pages pages() {
        return new Pages();
    }

    @Bean
    DeskRecord deskRecord(Ledger ledger, CurrentDomain domain, ProgramClock clock) {
        return new DeskRecord(ledger, domain, clock);
    }

    @Bean
    RouterFunction<ServerResponse> desk(DeskRecord desk, Ledger ledger, ProgramClock clock, DeskSettings settings,
            PublicUrl url, Pages pages, MediaFiles media, WechatApi wechat, CurrentNetwork network,
            @Value("${lianhu.trusted-proxies:}") String proxies) {
        Inside inside = new Inside(desk, pages);
        return new DoorHandler(desk, pages, settings, url, TrustedProxies.of(proxies)).routes()
            .and(new TodayHandler(inside, pages, network).routes())
            .and(new TableHandler(desk, inside, pages).routes())
            .and(new TicketHandler(desk, inside, pages, media).routes())
            .and(new DeliveryHandler(inside, pages).routes())
            .and(new FiguresHandler(inside, pages).routes())
            .and(new AheadHandler(inside, pages).routes())
            .and(new SchemeHandler(desk, inside, pages).routes())
            .and(new LookedHandler(inside, pages).routes())
            .and(new ArticleHandler(inside, pages).routes())
            .and(new RosterHandler(desk, inside, pages, clock).routes())
            .and(new RosterFileHandler(desk, inside, pages).routes())
            .and(new HotlineHandler(desk, inside, pages).routes())
            .and(new LettersHandler(inside, pages, new QrLinks(wechat, ledger), clock).routes())
            .and(RouterFunctions.route()
                .GET("/desk/desk.css", request -> file("desk.css", MediaType.valueOf("text/css;charset=UTF-8")))
                .GET("/desk/letters.css", request -> file("letters.css", MediaType.valueOf("text/css;charset=UTF-8")))
                .GET("/desk/icon.svg", request -> file("icon.svg", MediaType.valueOf("image/svg+xml")))
                .build());
    }

    static Mono<ServerResponse> file(String name, MediaType type) {
        return ServerResponse.ok().contentType(type).bodyValue(new ClassPathResource("desk/" + name));
    }

}
