package cn.lianhu.sandbox.emulator;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.ledger.Ledger;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;

/**
 * Puts the emulated platform together. Nothing else of the program asks for any of this.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmulatorSettings.class)
class EmulatorConfiguration {

    @Bean
    Feed emulatorFeed() {
        return new Feed();
    }

    @Bean
    Emulator emulator(EmulatorSettings settings, WechatSettings wechat, ProgramClock clock, Environment environment,
            Feed feed) {
        return Emulator.of(settings, wechat, EmulatorClocks.of(clock), new OwnAddress(environment), feed);
    }

    @Bean
    Officers officers(Emulator emulator, CurrentNetwork network, Ledger ledger, WechatSettings wechat) {
        return new Officers(emulator.phones(), network::network, ledger,
                wechat.apiUrl().getPath().equals(ApiHandler.PREFIX));
    }

    @Bean
    RouterFunction<ServerResponse> emulatorApi(Emulator emulator) {
        return RouterFunctions.route()
            .GET(ApiHandler.PREFIX + "/mmbiz/{id}/0", emulator.api()::file)
            .GET(ApiHandler.PREFIX + "/mmbiz_jpg/{id}/0", emulator.api()::file)
            .path(ApiHandler.PREFIX, builder -> builder.route(request -> true, emulator.api()::api))
            .build();
    }

    @Bean
    WebFilter emulatorNearOnly(EmulatorSettings settings) {
        return new NearOnly(settings.remote());
    }

}
